import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rubricDigest, type Rubric } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { meeting } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

const digest = rubricDigest(meeting as unknown as Rubric);

it('writes the digest and changes nothing else', async () => {
  const text = `${JSON.stringify(meeting, null, 4)}\n`;
  const folder = folderWith({ 'rubric.json': text });
  expect(await chamdiem(folder, ['seal', 'rubric.json'])).toMatchObject({ out: `rubric.json: ${digest}\n`, err: '', code: 0 });
  expect(readFileSync(join(folder, 'rubric.json'), 'utf8')).toBe(text.replace('"version": "1.0.0",', `"version": "1.0.0",\n    "digest": "${digest}",`));
  expect((await chamdiem(folder, ['seal', 'rubric.json'])).out).toContain('đã có sẵn');
});

it('replaces a digest that is out of date, and writes a file on one line too', async () => {
  const old = `sha256-${'0'.repeat(64)}`;
  const folder = folderWith({ 'rubric.json': { ...meeting, digest: old } });
  expect((await chamdiem(folder, ['seal', 'rubric.json'])).code).toBe(0);
  expect((JSON.parse(readFileSync(join(folder, 'rubric.json'), 'utf8')) as Rubric).digest).toBe(digest);
});

it('only says it when asked to', async () => {
  const text = JSON.stringify(meeting);
  const folder = folderWith({ 'rubric.json': text });
  expect((await chamdiem(folder, ['seal', 'rubric.json', '--dry-run'])).out).toContain(digest);
  expect(readFileSync(join(folder, 'rubric.json'), 'utf8')).toBe(text);
});
