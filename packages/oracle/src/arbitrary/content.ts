import { policyInForce } from '../interpret/criterion.ts';
import { methodRange } from '../interpret/range.ts';
import { levelsOf } from '../interpret/reading.ts';
import { compare, decimal, decimalsOf, parseDecimal, printDecimal, rational, roundTo } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Criterion, Item, Method, Section } from '../types/items.ts';
import type { Column, Fact, Finding, RowTable, Rubric, SheetContent } from '../types/rubric.ts';
import { inDomain, onGrid, written } from './numbers.ts';
import { tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

/** A complete sheet: every criterion rated, every fact, table and the findings given. Values lie on the thresholds of the rubric (`liked`) often. */
export function makeContent(rubric: Rubric, numbers: readonly number[], liked: readonly Rational[]): SheetContent {
  const tape = tapeOf(numbers);
  const ratings = placedIn(rubric.sections, []).flatMap(({ criterion, around }) => {
    const rating = makeRating(tape, rubric, criterion, around, liked);
    return rating === undefined ? [] : [[criterion.id, rating] as const];
  });
  return {
    ratings: Object.fromEntries(ratings),
    facts: Object.fromEntries((rubric.facts ?? []).flatMap((fact) => factEntry(tape, fact, liked))),
    rows: Object.fromEntries((rubric.rows ?? []).map((table) => [table.id, makeRows(tape, table, liked)])),
    findings: rubric.findings === undefined ? undefined : makeFindings(tape, rubric.findings),
  };
}

export function placedIn(items: readonly Item[], around: readonly Section[]): { criterion: Criterion; around: readonly Section[] }[] {
  return items.flatMap((item) => (item.kind === 'section' ? placedIn(item.items, [item, ...around]) : [{ criterion: item, around }]));
}

/** Every number that the rubric names: edges, cuts, steps. */
export function thresholds(part: unknown): Rational[] {
  if (Array.isArray(part)) return part.flatMap(thresholds);
  if (typeof part === 'object' && part !== null) return Object.values(part).flatMap(thresholds);
  const number = parseDecimal(part);
  return number === null ? [] : [number];
}

function makeRating(tape: Tape, rubric: Rubric, criterion: Criterion, around: readonly Section[], liked: readonly Rational[]): unknown {
  const allowed = policyInForce(rubric, { criterion, around })?.allowed === true;
  const choice = tape.below(100);
  if (allowed && choice >= 80) return { notApplicable: { reason: 'did not occur' } };
  const value = makeAnswer(tape, rubric, criterion.method, liked);
  const long = typeof value === 'object' ? { ...value } : { value };
  if (choice < 6) {
    const override = makeOverride(tape, rubric, criterion.method);
    if (override !== null) return { ...(tape.chance(50) ? long : {}), override: { points: override, reason: 'checked' } };
  }
  if (value === undefined) return undefined;
  return typeof value === 'object' || tape.chance(25) ? { ...long, comment: 'seen' } : value;
}

function makeAnswer(tape: Tape, rubric: Rubric, method: Method, liked: readonly Rational[]): unknown {
  if (method.kind === 'yes-no') return tape.chance(50);
  if (method.kind === 'levels') return tape.pick(levelsOf(rubric, method)).id;
  if (method.kind === 'points') return written(tape, onGrid(tape, decimal(method.min ?? 0), decimal(method.max), decimal(method.step)));
  if (method.kind === 'imported') return written(tape, inDomain(tape, { min: method.min ?? 0, max: method.max, decimals: method.decimals }, liked));
  if (method.answer === undefined) return undefined;
  const value = written(tape, inDomain(tape, method.answer, liked));
  return method.kind === 'ratio' && method.of !== undefined ? { value, of: written(tape, inDomain(tape, method.of, liked)) } : value;
}

/** Points between the smallest and the largest of the method, with at most 6 decimals; null for a grade. */
function makeOverride(tape: Tape, rubric: Rubric, method: Method): number | string | null {
  const range = methodRange(rubric, method);
  if (range === null) return null;
  const drafts = [range.max, range.min, roundTo(range.max, 2, 'floor'), roundTo(range.min, 2, 'ceil')];
  const middle = rational(range.min.n * range.max.d + range.max.n * range.min.d, 2n * range.min.d * range.max.d);
  const fitting = [...drafts, roundTo(middle, tape.below(7), 'half-up')].filter((points) => {
    const text = printDecimal(points);
    return text !== null && decimalsOf(text) <= 6 && compare(points, range.min) >= 0 && compare(points, range.max) <= 0;
  });
  return fitting.length === 0 ? null : written(tape, tape.pick(fitting));
}

function factEntry(tape: Tape, fact: Fact, liked: readonly Rational[]): [string, unknown][] {
  if (fact.default !== undefined && tape.chance(25)) return [];
  if (fact.notApplicable === true && tape.chance(20)) return [[fact.id, { notApplicable: true }]];
  if (fact.kind === 'boolean') return [[fact.id, tape.chance(50)]];
  return [[fact.id, fact.kind === 'option' ? tape.pick(fact.options).id : written(tape, inDomain(tape, fact.domain, liked))]];
}

function makeRows(tape: Tape, table: RowTable, liked: readonly Rational[]): unknown[] {
  const least = table.minRows ?? 0;
  const count = least + tape.below(table.maxRows - least + 1);
  return Array.from({ length: count }, () => Object.fromEntries(table.columns.map((column) => [column.id, makeCell(tape, column, liked)])));
}

function makeCell(tape: Tape, column: Column, liked: readonly Rational[]): unknown {
  if (column.kind === 'boolean') return tape.chance(50);
  if (column.kind === 'text') return tape.pick(['', 'a', 'việc']);
  return column.kind === 'option' ? tape.pick(column.options).id : written(tape, inDomain(tape, column.domain, liked));
}

function makeFindings(tape: Tape, { severities, maxFindings }: NonNullable<Rubric['findings']>): Finding[] {
  return Array.from({ length: tape.below(Math.min(6, (maxFindings ?? 6) + 1)) }, () => {
    const severity = tape.pick(severities);
    const needs = (need: 'owner' | 'deadline'): boolean => severity.requires?.includes(need) === true;
    return {
      severity: severity.id,
      text: 'late',
      status: tape.pick([undefined, 'open', 'closed']),
      owner: needs('owner') ? 'Office' : undefined,
      deadline: needs('deadline') ? '2026-03-31' : undefined,
    };
  });
}
