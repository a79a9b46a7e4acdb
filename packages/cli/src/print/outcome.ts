import type { Outcome, Plan, ScoreReport } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { namesOf } from './names.ts';

/** The class, or in a few words why there is none. */
export function outcomeText(outcome: Outcome, plan: Plan, { locale, m }: Pick<Context, 'locale' | 'm'>): string {
  const names = namesOf(plan, locale);
  switch (outcome.kind) {
    case 'class': return names.class(outcome.classId);
    case 'pending': return m.outcome.pending(outcome.possible.map(names.class));
    case 'open': return m.outcome.open;
    case 'exempt': return m.outcome.exempt(names.rule(outcome.reason));
    case 'none': return '';
  }
}

/** The same in a column of a table. */
export function outcomeShort(outcome: Outcome, plan: Plan, context: Pick<Context, 'locale' | 'm'>): string {
  return outcome.kind === 'pending' ? context.m.outcome.pendingShort : outcomeText(outcome, plan, context);
}

/** What decided, where it was not the plain rule. */
export function decidedText({ outcome, knockOuts, caps, status }: ScoreReport, { m }: Pick<Context, 'm'>): string {
  const lifted = [...knockOuts, ...caps].some(({ lifted: lift }) => lift !== undefined);
  const notes = [
    ...(outcome.kind === 'class' && outcome.decidedBy !== 'rule' ? [m.outcome.decidedBy[outcome.decidedBy]] : []),
    ...(lifted ? [m.outcome.lifted] : []),
    ...(status === 'complete' ? [] : [m.outcome.status[status]]),
  ];
  return notes.join(', ');
}

/** Best classes green, worst red: where in the list a class stands. */
export function classPaint(outcome: Outcome, plan: Plan, colours: Context['out']['colours']): (text: string) => string {
  if (outcome.kind !== 'class') return outcome.kind === 'none' ? (text) => text : colours.yellow;
  const list = plan.classes?.classes ?? [];
  const at = list.findIndex(({ id }) => id === outcome.classId);
  if (at === 0) return colours.green;
  return at === list.length - 1 ? colours.red : colours.cyan;
}
