import type { Scoresheet } from '@chamdiem/core';

/** What was entered while the draft was being read goes on top of it. */
export function withTyped(draft: Scoresheet, first: Scoresheet, typed: Scoresheet): Scoresheet {
  if (typed === first) return draft;
  const parts = changedIn({ ...first }, { ...typed });
  const ratings = Object.freeze({ ...draft.ratings, ...changedIn(first.ratings, typed.ratings) });
  const facts = Object.freeze({ ...draft.facts, ...changedIn(first.facts, typed.facts) });
  return Object.freeze({ ...draft, ...parts, ratings, ...(Object.keys(facts).length === 0 ? {} : { facts }) });
}

function changedIn<T>(before: Readonly<Record<string, T>> = {}, after: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.fromEntries(Object.entries(after).filter(([key, value]) => before[key] !== value));
}
