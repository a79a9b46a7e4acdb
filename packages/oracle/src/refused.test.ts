import { validateSheet } from '@chamdiem/core';
import type { Plan } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from './arbitrary/case.ts';
import { spoil } from './arbitrary/refusals.ts';
import type { Refusal } from './arbitrary/refusals.ts';
import { assertProperty, patience, planOf, scored } from './engine.ts';
import { resolves } from './pointer.ts';
import type { Sheet } from './types/rubric.ts';

const numbers = fc.array(fc.nat(), { minLength: 12, maxLength: 12 });

describe('a value that must be refused', () => {
  it('is an issue at its place and leaves its criterion invalid', { timeout: patience }, () => {
    assertProperty(
      1_500,
      fc.property(cases(2), numbers, ({ rubric, sheets }, choice) => {
        const plan = planOf(rubric);
        for (const sheet of sheets) {
          const report = scored(plan, sheet);
          const given = new Set(report.criteria.filter(({ state }) => state === 'given').map(({ id }) => id));
          const refusal = spoil(rubric, sheet, given, choice);
          if (refusal !== null) expect(faults(plan, refusal)).toEqual([]);
        }
      }),
    );
  });
});

function faults(plan: Plan, { sheet, at, criterion, formal = false }: Refusal): string[] {
  const report = scored(plan, sheet);
  const state = report.criteria.find(({ id }) => id === criterion)?.state;
  return [
    ...unseen('validateSheet', validateSheet(plan, sheet).issues, sheet, at),
    ...(validateSheet(plan, sheet).ok ? ['validateSheet accepts it'] : []),
    ...(formal ? [] : unseen('score', report.issues, sheet, at)),
    ...(criterion === null || state === 'invalid' ? [] : [`${criterion} is ${state}`]),
  ];
}

/** Without an issue in the spoilt part, or with one that points nowhere; what is lacking is pointed to where it would stand. */
function unseen(who: string, issues: readonly { readonly code: string; readonly path: string }[], sheet: Sheet, at: string): string[] {
  const parent = (path: string): string => path.slice(0, Math.max(0, path.lastIndexOf('/')));
  const lost = issues.filter(({ path }) => !resolves(sheet, parent(path))).map(({ code, path }) => `${who}: ${code} points nowhere: ${path}`);
  const seen = issues.some(({ path }) => path === at || path.startsWith(`${at}/`));
  return seen ? lost : [...lost, `${who} says nothing about ${at}`];
}
