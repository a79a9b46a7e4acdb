import { compileRubric, score, type Rubric, type ScoreReport, type Scoresheet } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { meeting, sheet } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

const plan = compileRubric(meeting as unknown as Rubric);
const report = JSON.parse(JSON.stringify(score(plan, sheet as Scoresheet))) as ScoreReport;

async function verify(given: object): Promise<{ readonly out: string; readonly code: number | null }> {
  return chamdiem(folderWith({ 'rubric.json': meeting, 'report.json': given }), ['verify', 'report.json', 'rubric.json', '--locale', 'en']);
}

it('says that a report holds', async () => {
  expect(await verify(report)).toMatchObject({ out: expect.stringContaining('The report holds') as string, code: 0 });
});

it('takes what score writes', async () => {
  const folder = folderWith({ 'rubric.json': meeting, 'sheets.json': [sheet, { ...sheet, ratings: { ...sheet.ratings, score: 99 } }] });
  await chamdiem(folder, ['score', 'rubric.json', 'sheets.json', '--keep-going', '--out', 'reports.json']);
  expect(await chamdiem(folder, ['verify', 'reports.json', 'rubric.json'])).toMatchObject({ out: expect.stringContaining('Kết quả khớp') as string, code: 0 });
});

it.each([
  [{ ...report, total: 10 }, 'Differs at /total: the report says 10, scoring again gives 9.25.'],
  [{ ...report, criteria: report.criteria.map((each) => (each.id === 'score' ? { ...each, points: 5 } : each)) }, 'Differs at /criteria/score/points: the report says 5, scoring again gives 4.25.'],
  [{ ...report, class: 'fair' }, 'Differs at /class'],
  [{ ...report, content: { ...report.content, ratings: { ...report.content.ratings, plan: false } } }, 'Differs at /total: the report says 9.25, scoring again gives 7.25.'],
  [{ ...report, rubric: { ...report.rubric, digest: 'sha256-0' } }, 'Another digest'],
  [{ ...report, rubric: { id: 'meeting', version: '1.0.0' } }, 'The report names no digest.'],
  [{ ...report, rubric: { ...report.rubric, version: '2.0.0' } }, 'another rubric'],
  [{}, 'The file is no report.'],
])('says what differs: case %#', async (given, said) => {
  const { out, code } = await verify(given);
  expect(out).toContain(said);
  expect(code).toBe(1);
});

it('names the engine that computed it', async () => {
  expect(await verify({ ...report, engine: '0.0.1' })).toMatchObject({ out: expect.stringContaining('version 0.0.1') as string, code: 0 });
});
