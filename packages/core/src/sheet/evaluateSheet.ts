import { fromFraction } from '../decimal.ts';
import { domainRange } from '../expr/domainEnv.ts';
import { numberOf, truthOf, type Env } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import { isPoint, point, type Interval, type Truth } from '../expr/interval.ts';
import type { InputDomain, Plan } from '../plan.ts';
import { larger, ofInteger, smaller, ZERO } from '../rational.ts';
import { linkedOf } from './linked.ts';
import type { Reading } from './reading.ts';
import type { Row } from './readRows.ts';

/** Every slot of a Plan on one sheet: numbers as bounds (equal when known), conditions as three-valued truths. */
export interface Evaluated {
  number(slot: number): Interval;
  truth(slot: number): Truth;
  /** Any expression of the Plan on this sheet. */
  readonly env: Env;
  /** Criteria whose points are set by a person or by the policy for missing answers. */
  readonly forced: ReadonlyMap<number, 'override' | 'zero'>;
}

/** Evaluates the slots in order. Overrides and missing answers that count as 0 take the place of what the method gives. */
export function evaluateSheet(plan: Plan, reading: Reading): Evaluated {
  const values: (Interval | Truth)[] = [];
  const env = sheetEnv(plan, reading, values);
  const { earnedBy, soleInput, remembered } = linkedOf(plan);
  const forced = new Map<number, 'override' | 'zero'>();
  for (const [slot, { type, expr }] of plan.slots.entries()) {
    if (type === 'boolean') {
      values.push(truthOf(expr, env));
      continue;
    }
    const earned = numberAt(slot, expr);
    const index = earnedBy.get(slot);
    values.push(index === undefined ? earned : settle(index, earned));
  }
  return { number: (slot) => values[slot] as Interval, truth: (slot) => values[slot] as Truth, env, forced };

  function numberAt(slot: number, expr: Expr): Interval {
    const input = soleInput[slot]!;
    if (input === null) return numberOf(expr, env);
    const given = reading.given[input] === true;
    const value = reading.values[input] ?? 0;
    const before = remembered.get(slot);
    if (before !== undefined && before.given === given && (!given || before.value === value)) return before.number;
    const number = numberOf(expr, env);
    remembered.set(slot, { given, value, number });
    return number;
  }

  function settle(index: number, earned: Interval): Interval {
    const override = reading.overrides.get(index);
    if (override !== undefined) {
      forced.set(index, 'override');
      return point(override);
    }
    const { missing, least, most } = plan.criteria[index]!;
    const unanswered = isUnanswered(plan, reading, index);
    if (missing === 'zero' && (unanswered || !isPoint(earned))) {
      forced.set(index, 'zero');
      return point(ZERO);
    }
    // What is not answered is open in full, also where every answer would give the same: a person may yet give other points.
    return unanswered ? { lo: smaller(earned.lo, fromFraction(least)), hi: larger(earned.hi, fromFraction(most)) } : earned;
  }
}

/** True when the criterion asks for an answer and has none. */
export function isUnanswered(plan: Plan, reading: Reading, index: number): boolean {
  const { answer, of } = plan.criteria[index]!;
  return (answer !== null && !reading.given[answer]) || (of !== null && !reading.given[of]);
}

function sheetEnv(plan: Plan, reading: Reading, slots: readonly (Interval | Truth)[]): Env {
  const domainOf = (input: number): InputDomain => plan.inputs[input]!.domain;
  const env: Env = {
    constant: fromFraction,
    number: (input) => (reading.given[input] === true ? exact(domainOf(input), reading.values[input]!) : unknownNumber(plan, reading, input)),
    truth: (input) => (reading.given[input] === true ? reading.values[input] === 1 : null),
    slotNumber: (slot) => slots[slot] as Interval,
    slotTruth: (slot) => slots[slot] as Truth,
    rows: (table) => reading.rows[table]?.map((row) => rowEnv(env, plan.tables[table]!.columns, row)) ?? null,
    anyRow: (table) => {
      const { columns, minRows, maxRows } = plan.tables[table]!;
      return { env: rowEnv(env, columns, null), min: minRows, max: maxRows };
    },
    columnNumber: outside,
    columnTruth: outside,
    columnValue: outside,
  };
  return env;
}

/** An answer that is missing. Where points are settled without the numbers of a ratio, by hand or as 0, its denominator is not 0. */
function unknownNumber(plan: Plan, reading: Reading, input: number): Interval {
  const { from, domain } = plan.inputs[input]!;
  const range = domainRange(domain);
  if (from.kind !== 'of' || domain.type !== 'number' || range.lo.n > 0n || !(reading.overrides.has(from.criterion) || plan.criteria[from.criterion]!.missing === 'zero')) return range;
  return { lo: ofInteger(Math.min(1, domain.max), domain.decimals), hi: range.hi };
}

type Columns = Plan['tables'][number]['columns'];

function rowEnv(env: Env, columns: Columns, row: Row | null): Env {
  const domainOf = (column: number): InputDomain => {
    const { domain } = columns[column]!;
    if (domain.type === 'text') throw new TypeError('a text column has no value to compute with');
    return domain;
  };
  return {
    ...env,
    columnNumber: (column) => (row === null ? domainRange(domainOf(column)) : exact(domainOf(column), row[column]!)),
    columnTruth: (column) => (row === null ? null : row[column] === 1),
    columnValue: (column) => row?.[column] ?? null,
  };
}

function outside(): never {
  throw new TypeError('a column outside of its table');
}

function exact(domain: InputDomain, value: number): Interval {
  return point(ofInteger(value, domain.type === 'number' ? domain.decimals : 0));
}

