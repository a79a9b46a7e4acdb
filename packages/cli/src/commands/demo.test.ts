import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HARD, IN_FULL, MAIN } from '../demo/cases.ts';
import { widthOf } from '../print/width.ts';
import { chamdiem, library } from '../test/run.ts';

const root = join(library, '..', '..');

describe.each([
  ['vi', ['Tổng điểm', 'Xếp loại:', 'Mất điểm nhiều nhất:', 'để ngỏ', 'Thử tiếp:'], ['Total', 'Class:']],
  ['en', ['Total', 'Class:', 'What cost most points:', 'open', 'Try next:'], ['Tổng điểm', 'Xếp loại:']],
])('in %s', (locale, present, absent) => {
  it('shows sheets in full, all sheets in a table, hard cases and what to try next', async () => {
    const { out, err, code } = await chamdiem(root, ['demo', '--locale', locale]);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    for (const text of present) expect(out).toContain(text);
    for (const text of absent) expect(out).not.toContain(text);
    const lines = out.split('\n');
    expect(lines.filter((line) => widthOf(line) > 80 && !line.includes('npm run'))).toEqual([]);
    expect(out).toBe(out.normalize('NFC'));
    const classed = lines.slice(lines.findIndex((line) => /Tất cả|All the/.test(line)) + 2);
    expect(classed.findIndex((line) => line === '')).toBe(readdirSync(join(library, MAIN, 'sheets')).length);
  });

  it('proposes commands that work', async () => {
    const { out } = await chamdiem(root, ['demo', '--locale', locale]);
    const command = /npm run -s chamdiem -- (check .*)/.exec(out)?.[1] ?? '';
    expect((await chamdiem(root, command.split(' '))).code).toBe(0);
  });
});

it.each([...IN_FULL.map((sheet) => [MAIN, sheet]), ...HARD.map(({ rubric, sheet }) => [rubric, sheet])])('the library has %s/%s', (rubric, sheet) => {
  expect(readdirSync(join(library, rubric, 'sheets'))).toContain(`${sheet}.json`);
});
