import type { ScoreReport } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './arbitrary/case.ts';
import { chooseInputs, without, withoutMissingPolicies } from './arbitrary/changes.ts';
import type { Input } from './arbitrary/changes.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';

type Outcome = ScoreReport['computed'];

const numbers = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

describe('a sheet that lacks answers', () => {
  it('never excludes what the complete sheet turns out to be', { timeout: patience }, () => {
    assertProperty(
      1_000,
      fc.property(cases(5), numbers, (drawn, choice) => {
        const rubric = withoutMissingPolicies(drawn.rubric);
        const plan = planOf(rubric);
        for (const complete of drawn.sheets) {
          const removed = chooseInputs(rubric, complete, choice);
          const before = scored(plan, without(complete, removed, choice.toReversed()));
          const after = scored(plan, complete);
          expect(contradictions(before, after)).toEqual([]);
          expect(unexplained(before, after, removed)).toEqual([]);
        }
      }),
    );
  });
});

function contradictions(before: ScoreReport, after: ScoreReport): string[] {
  const later = new Map(after.criteria.map((one) => [one.id, one]));
  const wrong = before.criteria.filter((one) => one.points !== null && exact(one) !== exact(later.get(one.id)));
  return [
    ...wrong.map((one) => `${one.id} was said to have ${one.points}`),
    ...(before.total !== null && before.totalExact !== after.totalExact ? [`the total was said to be ${before.total}`] : []),
    ...(within(before, after) ? [] : [`${after.total} is not within ${JSON.stringify(before.possibleTotal)}`]),
    ...(foresees(before.computed, after.computed) ? [] : [`${JSON.stringify(before.computed)} became ${JSON.stringify(after.computed)}`]),
  ];
}

const exact = (one: { points: number | null; exact?: string } | undefined): string => String(one?.exact ?? one?.points);

function within({ possibleTotal }: ScoreReport, after: ScoreReport): boolean {
  const found = after.possibleTotal;
  if (possibleTotal === null || found === null) return possibleTotal === found;
  // Bounds are printed as numbers, so thirds come rounded.
  return found.min >= possibleTotal.min - 1e-9 && found.max <= possibleTotal.max + 1e-9;
}

function foresees(before: Outcome, after: Outcome): boolean {
  if (before.kind !== 'pending') return essence(before) === essence(after);
  const possible = before.possible as readonly string[];
  if (after.kind === 'class') return possible.includes(after.classId);
  if (after.kind === 'open') return before.openPossible;
  if (after.kind === 'exempt') return before.exemptPossible;
  return after.kind === 'pending' && after.possible.every((id) => possible.includes(id)) && before.openPossible >= after.openPossible && before.exemptPossible >= after.exemptPossible;
}

/** What was decided early must stay; only by what it was decided may still change. */
function essence(outcome: Outcome): string {
  if (outcome.kind === 'class') return outcome.classId;
  return outcome.kind;
}

/** Inputs that the report waits for although they were not taken away, nor were they wanting before. */
function unexplained(before: ScoreReport, after: ScoreReport, removed: readonly Input[]): string[] {
  if (before.computed.kind !== 'pending') return [];
  // An open section class keeps what depends on it pending, whatever is answered: then nothing may be waited for, and the complete sheet is pending too.
  if (before.computed.waitingFor.length === 0) return after.computed.kind === 'pending' ? [] : ['it waits for nothing'];
  const parts = { ratings: 'criterion', facts: 'fact', rows: 'rows', findings: 'findings' } as const;
  const names = new Set(removed.map(({ part, key }) => `${parts[part]} ${key ?? 'findings'}`));
  const wanting = new Set(before.criteria.filter(({ state }) => state === 'missing' || state === 'invalid' || state === 'overridden').map(({ id }) => `criterion ${id}`));
  return before.computed.waitingFor.map(({ kind, id }) => `${kind} ${kind === 'findings' ? 'findings' : id}`).filter((name) => !names.has(name) && !wanting.has(name));
}
