// semantics.md section 6: from the total and conditions to a class.
import { compareNumbers } from './order.ts';
import { decimal } from '../rational.ts';
import type { Cap, ClassScale, KnockOut, RubricClass } from '../types/classes.ts';
import type { Lift } from '../types/rubric.ts';
import type { Num, Outcome, Truth, World } from './world.ts';
import { all, isKnown } from './world.ts';

export interface Advice {
  readonly rule: string;
  readonly kind: 'class' | 'knock-out' | 'cap';
  readonly classId: string;
}

/** Steps 2 to 5, for the rubric's classes or a section's; reached is the total, or the section's points. */
export function classify(world: World, scale: ClassScale, reached: Num): Outcome {
  const places = new Map(scale.list.map((one, place) => [one.id, place]));
  const place = (id: string): number => places.get(id) ?? 0;
  const rules = scale.list.map((one) => (one.advisory === true ? false : ruleHolds(world, scale, one, reached)));
  const caps = decisive(world, scale.caps ?? []);
  const knockOuts = decisive(world, scale.knockOuts ?? []);
  if (caps === 'unknown' || knockOuts === 'unknown') return { kind: 'unknown' };

  const best = Math.max(0, ...caps.map((cap) => place(cap.atMost)));
  const chosen = firstHolding(rules, best);
  if (chosen === 'unknown') return { kind: 'unknown' };
  const forced = knockOuts.length === 0 ? -1 : Math.max(...knockOuts.map((knockOut) => place(knockOut.to)));
  if (forced > chosen) return classOutcome(scale, forced, 'knock-out');
  if (chosen >= 0) return capped(scale, rules, chosen, best);
  const candidates = scale.list.filter((one) => all([reachesCut(scale, one, reached), staysWithin(scale, one, reached)]) === true);
  const certain = isKnown(reached) || scale.list.every((one) => one.cut === undefined && one.upTo === undefined);
  return certain ? { kind: 'open', candidates: candidates.map((one) => one.id) } : { kind: 'unknown' };
}

function capped(scale: ClassScale, rules: readonly Truth[], chosen: number, best: number): Outcome {
  const uncapped = best === 0 ? chosen : firstHolding(rules, 0);
  if (uncapped === 'unknown') return { kind: 'unknown' };
  return classOutcome(scale, chosen, uncapped < chosen ? 'cap' : 'rule');
}

function classOutcome(scale: ClassScale, place: number, decidedBy: 'rule' | 'knock-out' | 'cap'): Outcome {
  return { kind: 'class', classId: scale.list[place]?.id ?? '', decidedBy };
}

/** The place of the first class, from the best allowed on, whose rule holds; -1 when none does. */
function firstHolding(rules: readonly Truth[], best: number): number | 'unknown' {
  for (const [place, holds] of rules.entries()) {
    if (place < best || holds === false) continue;
    return holds === true ? place : 'unknown';
  }
  return -1;
}

function decisive<Rule extends KnockOut | Cap>(world: World, rules: readonly Rule[]): Rule[] | 'unknown' {
  const states = rules.filter((rule) => rule.advisory !== true && !isLifted(world.content.lifts ?? [], rule)).map((rule) => ({ rule, holds: world.condition(rule.when) }));
  if (states.some(({ holds }) => !isKnown(holds))) return 'unknown';
  return states.filter(({ holds }) => holds === true).map(({ rule }) => rule);
}

function isLifted(lifts: readonly Lift[], rule: KnockOut | Cap): boolean {
  return lifts.some((one) => one.rule === rule.id && rule.lift?.grounds.some((ground) => ground.id === one.ground) === true);
}

function ruleHolds(world: World, scale: ClassScale, one: RubricClass, reached: Num): Truth {
  const requirements = (one.when ?? []).map(({ require }) => world.condition(require));
  return all([reachesCut(scale, one, reached), staysWithin(scale, one, reached), ...requirements]);
}

function reachesCut(scale: ClassScale, { cut }: RubricClass, reached: Num): Truth {
  if (cut === undefined) return true;
  const better = scale.direction === 'lower' ? (['<', '<='] as const) : (['>', '>='] as const);
  return compareNumbers(reached, better[cut.exclusive === true ? 0 : 1], decimal(cut.at));
}

function staysWithin(scale: ClassScale, { upTo }: RubricClass, reached: Num): Truth {
  if (upTo === undefined) return true;
  const worse = scale.direction === 'lower' ? (['>', '>='] as const) : (['<', '<='] as const);
  return compareNumbers(reached, worse[upTo.exclusive === true ? 0 : 1], decimal(upTo.at));
}

/** What advisory rules that hold propose; null when that is not known of one of them. */
export function advice(world: World, scale: ClassScale, reached: Num): Advice[] | null {
  const classes = scale.list.filter((one) => one.advisory === true).map((one) => ({ holds: ruleHolds(world, scale, one, reached), rule: one.id, kind: 'class' as const, classId: one.id }));
  const knockOuts = (scale.knockOuts ?? []).filter((rule) => rule.advisory === true).map((rule) => ({ holds: world.condition(rule.when), rule: rule.id, kind: 'knock-out' as const, classId: rule.to }));
  const caps = (scale.caps ?? []).filter((rule) => rule.advisory === true).map((rule) => ({ holds: world.condition(rule.when), rule: rule.id, kind: 'cap' as const, classId: rule.atMost }));
  const found = [...classes, ...knockOuts, ...caps];
  if (found.some(({ holds }) => !isKnown(holds))) return null;
  return found.filter(({ holds }) => holds === true).map(({ rule, kind, classId }) => ({ rule, kind, classId }));
}

/** The first exemption that holds: its id, null for none, unknown while an earlier one is not known. */
export function exemption(world: World): string | null | 'unknown' {
  for (const one of world.rubric.exemptions ?? []) {
    const holds = world.condition(one.when);
    if (!isKnown(holds)) return 'unknown';
    if (holds) return one.id;
  }
  return null;
}

/** Qualifiers that hold; null when that is not known of one of them. */
export function qualifiers(world: World, scale: ClassScale): string[] | null {
  const found = (scale.qualifiers ?? []).map((one) => ({ id: one.id, holds: world.condition(one.when) }));
  return found.some(({ holds }) => !isKnown(holds)) ? null : found.filter(({ holds }) => holds === true).map(({ id }) => id);
}
