import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileRubric } from '../compile.ts';
import type { Rubric, Scoresheet } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { score } from '../score.ts';
import { emptyReport, writeReport, type ReportColumns } from './reportColumns.ts';
import { scoreBatch } from './scoreBatch.ts';
import { toColumns } from './toColumns.ts';

const library = new URL('../../../../schemas/library/', import.meta.url);
const folders = readdirSync(library, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const everything = { sections: true, criteria: true };

function read<T>(path: string): T {
  return JSON.parse(readFileSync(new URL(path, library), 'utf8')) as T;
}

function planOf(folder: string): Plan {
  return compileRubric(read<Rubric>(`${folder}/rubric.json`));
}

function sheetsOf(folder: string): Scoresheet[] {
  return readdirSync(new URL(`${folder}/sheets/`, library)).map((name) => read<Scoresheet>(`${folder}/sheets/${name}`));
}

/** What score says, row by row. */
function byRow(plan: Plan, sheets: readonly Scoresheet[]): ReportColumns {
  const out = emptyReport(plan, sheets.length, everything);
  sheets.forEach((sheet, row) => writeReport(plan, out, row, score(plan, sheet)));
  return out;
}

describe.each(folders)('%s', (folder) => {
  const plan = planOf(folder);
  const sheets = sheetsOf(folder);

  it('gives what score gives', () => {
    expect(scoreBatch(plan, toColumns(plan, sheets), everything)).toEqual(byRow(plan, sheets));
  });

  it('gives what score gives while any one answer or fact is missing', () => {
    const holed = sheets.flatMap((sheet) => [
      ...Object.keys(sheet.ratings).map((id): Scoresheet => ({ ...sheet, ratings: { ...sheet.ratings, [id]: null } })),
      ...Object.keys(sheet.facts ?? {}).map((id): Scoresheet => ({ ...sheet, facts: { ...sheet.facts, [id]: null } })),
    ]);
    const some = holed.filter((_, i) => i % Math.ceil(holed.length / 150) === 0);
    expect(scoreBatch(plan, toColumns(plan, some), everything)).toEqual(byRow(plan, some));
  });
});
