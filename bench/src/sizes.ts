import { score } from '@chamdiem/core';
import type { Scoresheet } from '@chamdiem/core';
import { oracleScore } from '@chamdiem/oracle';
import { planOf } from './chamdiem.ts';
import { milliseconds, nanosecondsPerItem, usualEffort } from './harness/measure.ts';
import type { Workdir } from './harness/workdir.ts';
import { subjects } from './subjects.ts';
import type { SubjectName } from './subjects.ts';
import { randomRatings } from './workload/answers.ts';
import { randomFrom } from './workload/random.ts';
import { scaledRubric, scaledSections, scaledSpecs } from './workload/scaled.ts';
import { sheetOf } from './workload/sheets.ts';

export interface SizeResult {
  readonly ns: number;
  readonly wrong: number;
}

const answersInAll = 400_000;
const checkedSheets = 5;
const mostObjects = 100_000;
const scoresInAll = 300_000;

/** Time per sheet of a rubric with so many criteria; 'read' only reads every answer by its name, which no engine can do without. */
export async function byCriteria(what: 'score' | 'read', count: number): Promise<SizeResult> {
  const rubric = scaledRubric(scaledSpecs(count));
  // In the order of the rubric, as forms write their sheets and as those of the measured table are.
  const specs = scaledSections(scaledSpecs(count)).flatMap(({ criteria }) => criteria);
  const random = randomFrom(count);
  const sheets = Array.from({ length: Math.min(10_000, answersInAll / count) }, () => parsed(sheetOf(rubric.id, randomRatings(specs, random))));
  if (what === 'read') return { ns: await nanosecondsPerItem(readAll(specs.map(({ id }) => id)), sheets), wrong: 0 };

  const plan = planOf(rubric);
  const ns = await nanosecondsPerItem((sheet) => score(plan, sheet).total!, sheets);
  const wrong = sheets.slice(0, checkedSheets).filter((sheet) => {
    const { roundedTotal, outcome } = oracleScore(rubric, { ratings: sheet.ratings });
    const { total, class: classId } = score(plan, sheet);
    return total !== numberOf(roundedTotal) || outcome.kind !== 'class' || outcome.classId !== classId;
  });
  return { ns, wrong: wrong.length };
}

/** Time per sheet when so many are scored one after another. More than a hundred thousand are the same objects again. */
export async function bySheets(folder: Workdir, name: SubjectName, count: number): Promise<SizeResult> {
  const { each } = await subjects[name]();
  const lines = folder.sheetLines();
  const sheets = Array.from({ length: Math.min(count, mostObjects) }, (_, i) => JSON.parse(lines[i % lines.length]!) as Scoresheet);
  const times = (count / sheets.length) * Math.ceil(scoresInAll / count);
  await nanosecondsPerItem(each, sheets.slice(0, 2000), { ...usualEffort, rounds: 1 });
  return { ns: ((await milliseconds(each, sheets, times)) * 1e6) / (sheets.length * times), wrong: 0 };
}

function readAll(ids: readonly string[]): (sheet: Scoresheet) => number {
  return ({ ratings }) => {
    let given = 0;
    for (const id of ids) if (ratings[id] !== undefined) given++;
    return given;
  };
}

const parsed = (sheet: Scoresheet): Scoresheet => JSON.parse(JSON.stringify(sheet)) as Scoresheet;

function numberOf(figure: string | null): number {
  const [numerator = '', denominator = '1'] = (figure ?? '').split('/');
  return Number(numerator) / Number(denominator);
}
