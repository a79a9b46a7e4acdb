import { validateSheet, type Plan, type Scoresheet, type Text } from '@chamdiem/core';
import { askedBy, type Draft } from './draft.ts';

/** What became of the criteria since a draft was kept. */
export interface DraftChanges {
  readonly gone: readonly Text[];
  readonly added: readonly Text[];
  /** Levels, points or the method are not the same. */
  readonly changed: readonly Text[];
}

export interface CarriedOver {
  readonly sheet: Scoresheet;
  readonly changes: DraftChanges;
}

/** A draft of another version brought to this rubric: what still fits stays, the rest is told. The draft itself is not touched. */
export function carryOver(draft: Draft, plan: Plan): CarriedOver {
  const before = new Map(draft.asked.map((each) => [each.id, each]));
  const now = askedBy(plan);
  const ids = new Set(now.map(({ id }) => id));
  return {
    sheet: fitted(draft.sheet, plan),
    changes: {
      gone: draft.asked.filter((each) => !ids.has(each.id)).map(({ title }) => title),
      added: now.filter((each) => !before.has(each.id)).map(({ title }) => title),
      changed: now.filter((each) => before.has(each.id) && before.get(each.id)!.takes !== each.takes).map(({ title }) => title),
    },
  };
}

/** A sheet as another rubric takes it: what fits stays. */
export function fitted(sheet: Scoresheet, plan: Plan): Scoresheet {
  const ids = new Set(plan.criteria.map(({ id }) => id));
  const { id, version } = plan.rubric;
  return freeze(withoutRefused(plan, { ...sheet, rubric: { id, version, digest: plan.digest }, ratings: pick(sheet.ratings, (key) => ids.has(key)) }));
}

/** Leaves out the answers, facts and rows that this rubric refuses. */
function withoutRefused(plan: Plan, sheet: Scoresheet): Scoresheet {
  const places = validateSheet(plan, sheet).issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~')));
  const refused = (part: string): ReadonlySet<string> => new Set(places.filter(([, at]) => at === part).map(([, , key = '']) => key));
  const [ratings, facts, rows] = [refused('ratings'), refused('facts'), refused('rows')];
  return {
    ...sheet,
    ratings: pick(sheet.ratings, (key) => !ratings.has(key)),
    ...(sheet.facts === undefined ? {} : { facts: pick(sheet.facts, (key) => !facts.has(key)) }),
    ...(sheet.rows === undefined ? {} : { rows: pick(sheet.rows, (key) => !rows.has(key)) }),
  };
}

function pick<T>(of: Readonly<Record<string, T>>, keeps: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(of).filter(([key]) => keeps(key)));
}

function freeze(sheet: Scoresheet): Scoresheet {
  Object.freeze(sheet.ratings);
  return Object.freeze(sheet);
}
