import { expect, it } from 'vitest';
import { meeting, sheet } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

const files = { 'rubric.json': meeting, 'sheet.json': { ...sheet, facts: { members: 5 } }, 'wrong.json': { ...sheet, ratings: { score: 'x' } }, 'list.json': [sheet, sheet] };

it('explains one sheet, in three lengths', async () => {
  const folder = folderWith(files);
  const [short, normal, full] = await Promise.all(['short', 'normal', 'full'].map(async (length) => chamdiem(folder, ['explain', 'rubric.json', 'sheet.json', '--length', length, '--locale', 'en'])));
  for (const ran of [short!, normal!, full!]) {
    expect(ran).toMatchObject({ err: '', code: 0 });
    expect(ran.out).toContain('Ten members');
    expect(Math.max(...ran.out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  }
  expect(short!.out.length).toBeLessThan(normal!.out.length);
  expect(normal!.out.length).toBeLessThan(full!.out.length);
});

it('explains a sheet with refused answers, says them and exits with 1', async () => {
  const { out, err, code } = await chamdiem(folderWith(files), ['explain', 'rubric.json', 'wrong.json']);
  expect(code).toBe(1);
  expect(err).toContain('wrong.json /ratings/score  lỗi not-a-decimal');
  expect(out).toContain('Điểm');
});

it('takes one sheet', async () => {
  expect((await chamdiem(folderWith(files), ['explain', 'rubric.json', 'list.json'])).code).toBe(2);
});
