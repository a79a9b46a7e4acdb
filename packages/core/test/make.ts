import { compileRubric } from '../src/compile.ts';
import type { Criterion, Method, Rubric, ScoreReport, Section, Text } from '../src/generated/types.ts';
import type { Plan } from '../src/plan.ts';
import { score, scoreGenerally } from '../src/score.ts';
import { validateRubric } from '../src/validate.ts';

/** Tiny rubrics for tests: what a test does not look at is left to these. */

export const text = (en: string): Text => ({ en });

export function criterion(id: string, method: Method, more: Partial<Criterion> = {}): Criterion {
  return { kind: 'criterion', id, title: text(id), method, ...more };
}

/** A criterion whose answer is its points, from 0 to max in tenths. */
export function given(id: string, max = 10, more: Partial<Criterion> = {}): Criterion {
  return criterion(id, { kind: 'points', max, step: 0.1 }, more);
}

/** yes is worth so many points, no is worth none. */
export function yesNo(id: string, yes = 1, more: Partial<Criterion> = {}): Criterion {
  return criterion(id, { kind: 'yes-no', yes }, more);
}

/** Grades without points, best first. */
export function graded(id: string, more: Partial<Criterion> = {}): Criterion {
  return criterion(id, { kind: 'levels', levels: ['good', 'fair', 'poor'].map((level) => ({ id: level, title: text(level) })) }, more);
}

export function section(id: string, items: (Section | Criterion)[], more: Partial<Section> = {}): Section {
  return { kind: 'section', id, title: text(id), items, ...more };
}

/** A rubric of these sections; criteria alone stand in a section 's'. */
export function rubric(items: (Section | Criterion)[], more: Partial<Rubric> = {}): Rubric {
  const sections = items.every((item) => item.kind === 'section') ? items : [section('s', items)];
  return { schemaVersion: 1, id: 'test', version: '1.0.0', title: text('test'), languages: ['en'], sections, ...more };
}

/** A rubric with one criterion 'c' of this method. */
export function single(method: Method, more: Partial<Rubric> = {}, own: Partial<Criterion> = {}): Rubric {
  return rubric([criterion('c', method, own)], more);
}

/** What is wrong with a rubric, as "code at /path". */
export function faults(input: unknown): string[] {
  return validateRubric(input).issues.map(({ code, path }) => `${code} at ${path}`);
}

/** What is wrong with the one criterion of a rubric, as "code at /path" from its method on. */
export function methodFaults(method: Method, more: Partial<Rubric> = {}): string[] {
  return faults(single(method, more)).map((fault) => fault.replace('/sections/0/items/0/method', '~'));
}

const plans = new WeakMap<Rubric, Plan>();

export function planOf(source: Rubric): Plan {
  const known = plans.get(source) ?? compiled(source);
  plans.set(source, known);
  return known;
}

function compiled(source: Rubric): Plan {
  const checked = validateRubric(source);
  if (!checked.ok) throw new Error(faults(source).join('; '));
  return compileRubric(checked.value);
}

/** Parts of a sheet, right or wrong. */
export type Answers = object;

/** Scores a sheet, in whichever way it takes and in the general one: they must give the same report. */
export function scored(source: Rubric | Plan, answers: Answers): ScoreReport {
  const plan = 'planVersion' in source ? source : planOf(source);
  const sheet = { ratings: {}, ...answers };
  const report = JSON.stringify(score(plan, sheet as never));
  const generally = JSON.stringify(scoreGenerally(plan, sheet));
  const plain = JSON.parse(report) as ScoreReport;
  if (report !== generally && JSON.stringify(sorted(plain)) !== JSON.stringify(sorted(JSON.parse(generally)))) throw new Error(`two reports:\n${report}\n${generally}`);
  return plain;
}

/** Points of the criterion 'c', the only one, for an answer. */
export function pointsFor(method: Method, rating: unknown, answers: Answers = {}, more: Partial<Rubric> = {}): number | null {
  return scored(single(method, more), { ratings: rating === undefined ? {} : { c: rating }, ...answers }).criteria[0]!.points;
}

/** What is wrong with a sheet, as "code at /path". */
export function sheetFaults(source: Rubric, answers: Answers): string[] {
  return scored(source, answers).issues.map(({ code, path }) => `${code} at ${path}`);
}

/** Points of a criterion or section of a report. */
export function pointsIn(report: ScoreReport, id: string): number | null {
  return itemIn(report, id).points;
}

export function itemIn(report: ScoreReport, id: string): ScoreReport['criteria'][number] | ScoreReport['sections'][number] {
  const item = [...report.criteria, ...report.sections].find((each) => each.id === id);
  if (item === undefined) throw new Error(`no ${id} in the report`);
  return item;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, sorted(item)]));
}
