import type { Plan } from '@chamdiem/core';

/** Smallest and largest value that can be reached, as exact fractions ("15/2"). */
export interface Range {
  readonly min: string;
  readonly max: string;
}

/** What the numbers of a rubric can come to, by id: read off the compiled Plan. */
export interface Ranges {
  readonly total: Range | null;
  /** Points of criteria and sections. */
  readonly points: Readonly<Record<string, Range>>;
  readonly maxPoints: Readonly<Record<string, Range>>;
  /** Named values that are numbers. */
  readonly values: Readonly<Record<string, Range>>;
  /** Criteria that may be not applicable. */
  readonly mayNotApply: readonly string[];
}

export function rangesOf(plan: Plan): Ranges {
  const bounds = (slot: number | null): Range | null => (slot === null ? null : (plan.slots[slot]?.bounds ?? null));
  const items = [...plan.criteria, ...plan.sections];
  const byId = (slotOf: (item: (typeof items)[number]) => number | null): Record<string, Range> =>
    Object.fromEntries(items.flatMap((item) => {
      const range = bounds(slotOf(item));
      return range === null ? [] : [[item.id, range] as const];
    }));
  return {
    total: bounds(plan.total?.exact ?? null),
    points: byId(({ points }) => points),
    maxPoints: byId(({ max }) => max),
    values: Object.fromEntries(plan.slots.flatMap(({ id, bounds: range }) => (id.startsWith('value/') && range !== null ? [[id.slice('value/'.length), range] as const] : []))),
    mayNotApply: plan.criteria.flatMap(({ id, na }) => (na === null ? [] : [id])),
  };
}
