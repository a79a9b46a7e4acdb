// Where a report of the engine and the oracle's say different things.
import type { ScoreReport } from '@chamdiem/core';
import type { Figure, OracleReport } from './interpret/score.ts';
import type { Outcome } from './interpret/world.ts';
import { decimal, print, printDecimal, rational, toNumber } from './rational.ts';

/** One line per difference. What the oracle does not know is not compared: the engine's bounds may know more. */
export function differences(report: ScoreReport, oracle: OracleReport): string[] {
  return [
    ...figure('total', exactTotal(report), oracle.total),
    ...near('displayed total', report.total, oracle.roundedTotal),
    ...near('max', report.max, oracle.max),
    ...(oracle.status === 'unknown' || oracle.status === report.status ? [] : [`status: ${report.status}, oracle ${oracle.status}`]),
    ...report.criteria.flatMap((one) => criterion(one, oracle)),
    ...report.sections.flatMap((one) => section(one, oracle)),
    ...outcome('outcome', report.outcome, oracle.outcome),
    ...outcome('computed', report.computed, oracle.computed),
    ...(report.class === (oracle.outcome.kind === 'class' ? oracle.outcome.classId : null) || oracle.outcome.kind === 'unknown' ? [] : [`class: ${report.class}`]),
    ...list('qualifiers', report.qualifiers, oracle.qualifiers),
    ...list('advice', report.advice.map(advised), oracle.advice?.map(advised) ?? null),
  ];
}

const advised = ({ kind, rule, classId }: { kind: string; rule: string; classId: string }): string => `${kind} ${rule} ${classId}`;

function criterion(one: ScoreReport['criteria'][number], oracle: OracleReport): string[] {
  const expected = oracle.criteria[one.id];
  if (expected === undefined) return [`criterion ${one.id} is not in the rubric`];
  // Bounds may know more than the oracle; but what is not known is neither given nor, without bands, invalid.
  const wanting = expected.points === 'unknown' && one.points === null && (one.state === 'given' || (one.state === 'invalid' && !expected.banded));
  const allowed = expected.state === 'unknown' ? !wanting : expected.state === one.state;
  return [
    ...(allowed ? [] : [`${one.id} state: ${one.state}, oracle ${expected.state}`]),
    ...figure(`${one.id} points`, exactOf(one), expected.points),
    ...near(`${one.id} max`, one.max, expected.max),
    ...(one.computed === undefined || one.computed === null || expected.computed === null ? [] : near(`${one.id} computed`, one.computed, expected.computed)),
  ];
}

function section(one: ScoreReport['sections'][number], oracle: OracleReport): string[] {
  const expected = oracle.sections[one.id];
  if (expected === undefined) return [`section ${one.id} is not in the rubric`];
  const name = `section ${one.id}`;
  if (expected.leftOut === true) return one.state === 'na' ? [] : [`${name} state: ${one.state}, oracle na`];
  return [
    ...figure(`${name} points`, exactOf(one), expected.points),
    ...near(`${name} max`, one.max, expected.max),
    ...outcome(`${name} class`, one.outcome ?? { kind: 'none' }, expected.class),
  ];
}

const exactTotal = ({ total, totalExact }: ScoreReport): string | null => totalExact ?? printed(total);
const exactOf = ({ points, exact }: { points: number | null; exact?: string }): string | null => exact ?? printed(points);
const printed = (number: number | null): string | null => (number === null ? null : print(decimal(number)));

function figure(name: string, found: string | null, expected: Figure): string[] {
  return expected === 'unknown' || found === expected ? [] : [`${name}: ${found}, oracle ${expected}`];
}

/** For figures that the report gives as a plain number only: a decimal to the last digit, thirds as near as a number comes. */
function near(name: string, found: number | null, expected: Figure): string[] {
  if (expected === 'unknown') return [];
  if (expected === null || found === null) return found === expected ? [] : [`${name}: ${found}, oracle ${expected}`];
  const [n = '0', d = '1'] = expected.split('/');
  const exact = rational(BigInt(n), BigInt(d));
  const number = toNumber(exact);
  const close = printDecimal(exact) === null ? Math.abs(found - number) <= 1e-12 * Math.max(1, Math.abs(number)) : found === number;
  return close ? [] : [`${name}: ${found}, oracle ${expected}`];
}

function outcome(name: string, found: ScoreReport['outcome'], expected: Outcome): string[] {
  if (expected.kind === 'unknown') return [];
  const text = JSON.stringify(essence(found));
  return text === JSON.stringify(essence(expected)) ? [] : [`${name}: ${text}, oracle ${JSON.stringify(essence(expected))}`];
}

function essence(one: ScoreReport['outcome'] | Outcome): unknown {
  if (one.kind === 'class') return { kind: one.kind, classId: one.classId, decidedBy: one.decidedBy };
  if (one.kind === 'open') return { kind: one.kind, candidates: one.candidates };
  return one.kind === 'exempt' ? { kind: one.kind, reason: one.reason } : { kind: one.kind };
}

function list(name: string, found: readonly string[], expected: readonly string[] | null): string[] {
  if (expected === null) return [];
  const same = JSON.stringify(found.toSorted()) === JSON.stringify(expected.toSorted());
  return same ? [] : [`${name}: ${found.join(', ')}; oracle ${expected.join(', ')}`];
}
