import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Rubric, Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { scoreGenerally } from '../score.ts';
import { validateRubric } from '../validate.ts';
import { scoreFast } from './scoreFast.ts';

const library = new URL('../../../../schemas/library/', import.meta.url);
const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, library), 'utf8')) as T;
}

function planOf(folder: string): Plan {
  const checked = validateRubric(read(`${folder}/rubric.json`));
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileRubric(checked.value as Rubric);
}

describe.each(folders)('%s', (folder) => {
  const plan = planOf(folder);
  const sheets = readdirSync(new URL(`${folder}/sheets/`, library)).map((name) => read<Scoresheet>(`${folder}/sheets/${name}`));

  it('gives the same report on the fast path as on the general one', () => {
    const pairs = sheets.map((sheet) => [scoreFast(plan, { ...sheet }), sheet] as const).filter(([fast]) => fast !== null);
    const plain = (report: unknown): unknown => JSON.parse(JSON.stringify(report));
    expect(pairs.map(([fast]) => plain(fast))).toEqual(pairs.map(([, sheet]) => plain(scoreGenerally(plan, sheet))));
  });

  it('scores the same from a Plan that was written and read again', () => {
    const revived = JSON.parse(JSON.stringify(plan)) as Plan;
    for (const sheet of sheets) expect(JSON.stringify(scoreFast(revived, { ...sheet }) ?? scoreGenerally(revived, sheet))).toBe(JSON.stringify(scoreFast(plan, { ...sheet }) ?? scoreGenerally(plan, sheet)));
  });
});

it('takes the fast path for the complete sheets of the library, so that the comparison above compares something', () => {
  const taken = folders.flatMap((folder) => {
    const plan = planOf(folder);
    return readdirSync(new URL(`${folder}/sheets/`, library)).filter((name) => scoreFast(plan, read(`${folder}/sheets/${name}`)) !== null);
  });
  expect(taken.length).toBeGreaterThan(200);
});

it('leaves the sheet to its owner: a report does not change with it', () => {
  const plan = planOf('uk-food-hygiene');
  const sheet = read<Scoresheet>('uk-food-hygiene/sheets/best.json');
  const report = scoreFast(plan, { ...sheet })!;
  const before = JSON.stringify(report);
  for (const id of Object.keys(sheet.ratings)) sheet.ratings[id] = null;
  expect(JSON.stringify(report)).toBe(before);
});
