import { expect, it } from 'vitest';
import { meeting } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

it('says that a rubric is fine', async () => {
  const folder = folderWith({ 'rubric.json': meeting });
  expect(await chamdiem(folder, ['check', 'rubric.json', '--locale', 'en'])).toMatchObject({ out: expect.stringContaining('Meeting: no errors (1 sections, 3 criteria).') as string, err: '', code: 0 });
});

it('says every issue with path, code and message', async () => {
  const folder = folderWith({ 'rubric.json': { ...meeting, version: 'one', sections: 7 } });
  const { out, code } = await chamdiem(folder, ['check', 'rubric.json']);
  expect(code).toBe(1);
  expect(out).toMatch(/rubric\.json \/sections {2}lỗi [a-z-]+\n {2}\S/);
  expect(out).toMatch(/rubric\.json \/version {2}lỗi [a-z-]+\n {2}\S/);
});

it('prints issues as data', async () => {
  const folder = folderWith({ 'rubric.json': { ...meeting, version: 'one' } });
  const { out, code } = await chamdiem(folder, ['check', 'rubric.json', '--format', 'json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject([{ path: '/version', severity: 'error', code: expect.any(String) as string, message: expect.any(String) as string }]);
});

it.each([
  ['{"a": 1,\n "b": }', 'Không phải JSON: sai ở dòng 2, cột 7.'],
  [Uint8Array.from([0x7b, 0xff, 0x7d]), 'Tệp không phải UTF-8'],
])('refuses what is no JSON', async (text, said) => {
  const { out, err, code } = await chamdiem(folderWith({ 'rubric.json': text }), ['check', 'rubric.json']);
  expect({ out, code }).toEqual({ out: '', code: 1 });
  expect(err).toContain(said);
});
