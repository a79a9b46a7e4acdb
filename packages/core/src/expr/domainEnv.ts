import { ofInteger, type Rational } from '../rational.ts';
import type { InputDomain, PlanInput, PlanTable } from '../plan.ts';
import type { Env } from './evaluate.ts';
import type { Interval, Truth } from './interval.ts';

/** The range of an input of which nothing is known. */
export function domainRange(domain: InputDomain): Interval {
  switch (domain.type) {
    case 'boolean': return { lo: ofInteger(0), hi: ofInteger(1) };
    case 'choice': return { lo: ofInteger(0), hi: ofInteger(domain.options.length - 1) };
    case 'number': return { lo: ofInteger(domain.min, domain.decimals), hi: ofInteger(domain.max, domain.decimals) };
  }
}

/** The environment in which no input is known yet: evaluating in it gives what the rubric can reach at all. */
export function domainEnv(inputs: readonly PlanInput[], tables: readonly PlanTable[], slots: readonly (Interval | Truth)[], constant: (text: string) => Rational): Env {
  let columns: PlanTable['columns'] = [];
  const env: Env = {
    constant,
    number: (input) => domainRange(inputs[input]!.domain),
    truth: () => null,
    slotNumber: (slot) => slots[slot] as Interval,
    slotTruth: (slot) => slots[slot] as Truth,
    rows: () => null,
    anyRow: (table) => {
      const { columns: own, minRows, maxRows } = tables[table]!;
      columns = own;
      return { env, min: minRows, max: maxRows };
    },
    columnNumber: (column) => {
      const { domain } = columns[column]!;
      if (domain.type === 'text') throw new TypeError('a text column is not a number');
      return domainRange(domain);
    },
    columnTruth: () => null,
    columnValue: () => null,
  };
  return env;
}
