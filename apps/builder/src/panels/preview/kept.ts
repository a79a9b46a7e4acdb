import type { Plan, Scoresheet, SheetContent } from '@chamdiem/core';

/** A sheet of this very rubric with the answers whose criteria, facts and tables it still has. */
export function sheetFor(plan: Plan, content: SheetContent): Scoresheet {
  const { id, version, facts, rows } = plan.rubric;
  const criteria = new Set(plan.criteria.map(({ id }) => id));
  const kept = <T>(values: Readonly<Record<string, T>> | undefined, ids: ReadonlySet<string>): Record<string, T> =>
    Object.fromEntries(Object.entries(values ?? {}).filter(([id]) => ids.has(id)));
  const { ratings, facts: given, rows: tables, ...rest } = content;
  return {
    ...rest,
    // Without the digest: that of a long rubric takes longer than all the rest, and this sheet is of no other.
    rubric: { id, version },
    ratings: kept(ratings, criteria),
    ...(given === undefined ? {} : { facts: kept(given, new Set(facts?.map(({ id }) => id))) }),
    ...(tables === undefined ? {} : { rows: kept(tables, new Set(rows?.map(({ id }) => id))) }),
  };
}

/** What of a sheet decides its result: what a golden case keeps. */
export function contentOf({ ratings, facts, rows, findings, lifts, decision }: Scoresheet): SheetContent {
  return {
    ratings,
    ...(facts === undefined ? {} : { facts }),
    ...(rows === undefined ? {} : { rows }),
    ...(findings === undefined ? {} : { findings }),
    ...(lifts === undefined ? {} : { lifts }),
    ...(decision === undefined ? {} : { decision }),
  };
}
