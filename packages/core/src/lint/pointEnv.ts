import { numberOf, truthOf, type Env } from '../expr/evaluate.ts';
import { point, type Interval, type Truth } from '../expr/interval.ts';
import type { InputDomain, Plan } from '../plan.ts';
import { ofInteger } from '../rational.ts';
import { fromFraction } from '../decimal.ts';
import type { Sample } from './sample.ts';

/** Slots on one sample, each computed when it is first asked for: for looking at a few slots of many. */
export function pointEnv(plan: Plan, sample: Sample): Env {
  const slots = new Map<number, Interval | Truth>();
  const slotValue = (slot: number): Interval | Truth => {
    let value = slots.get(slot);
    if (value === undefined) {
      const { type, expr } = plan.slots[slot]!;
      value = type === 'boolean' ? truthOf(expr, env) : numberOf(expr, env);
      slots.set(slot, value);
    }
    return value;
  };
  const env: Env = {
    constant: fromFraction,
    number: (input) => exact(plan.inputs[input]!.domain, sample.values[input]!),
    truth: (input) => sample.values[input] === 1,
    slotNumber: (slot) => slotValue(slot) as Interval,
    slotTruth: (slot) => slotValue(slot) as Truth,
    rows: (table) => sample.rows[table]!.map((row) => ({
      ...env,
      columnNumber: (column: number) => exact(plan.tables[table]!.columns[column]!.domain, row[column]!),
      columnTruth: (column: number) => row[column] === 1,
      columnValue: (column: number) => row[column],
    })),
    anyRow: outside,
    columnNumber: outside,
    columnTruth: outside,
    columnValue: outside,
  };
  return env;
}

function exact(domain: InputDomain | { readonly type: 'text' }, value: number): Interval {
  return point(ofInteger(value, domain.type === 'number' ? domain.decimals : 0));
}

function outside(): never {
  throw new TypeError('a column outside of its table, or rows of a sample that are not known');
}
