import type { PlanForce } from '../plan.ts';
import { assume, slotHolds } from './assume.ts';
import { ruleWindow, type LinkedScale } from './classScales.ts';
import type { LintContext } from './context.ts';
import { exhaustive } from './exhaustive.ts';
import { gapsBetween, intersect, isEmpty } from './window.ts';

/** Why no sheet ends in a class: the class that always comes first, or that its own rule cannot hold. */
export interface Unreachable {
  readonly position: number;
  readonly why: 'rule-cannot-hold' | 'better-class-first';
  readonly by: number | null;
}

/**
 * Classes that no sheet can reach by the rules. Proven for every sheet: by bounds, by the values that sums of discrete parts can take,
 * and by trying every sheet where there are few. Points, lifts and decisions that a person gives are not counted.
 */
export function unreachableClasses(context: LintContext, linked: LinkedScale): Unreachable[] {
  const tried = exhaustive(context, linked);
  return linked.classes.classes.flatMap(({ advisory }, position) => {
    if (advisory) return [];
    const refuted = refute(context, linked, position);
    if (refuted !== null) return [refuted];
    return tried !== null && !tried.has(position) && deadlyKnockOuts(context, linked, position).length === 0 ? [{ position, why: 'rule-cannot-hold' as const, by: null }] : [];
  });
}

/** Knock-outs to a worse class that hold whenever the rule of this class does, and that nobody may lift. */
export function deadlyKnockOuts({ ranges }: LintContext, { classes }: LinkedScale, position: number): number[] {
  const { rule, advisory, requirements } = classes.classes[position]!;
  if (advisory || ranges.slotTruth(rule) === false) return [];
  const under = assume(ranges, [slotHolds(rule), ...requirements.map(({ when }) => slotHolds(when))]);
  if (under === null) return [];
  return classes.knockOuts.flatMap((knockOut, i) =>
    (!knockOut.advisory && knockOut.grounds.length === 0 && knockOut.to > position && ranges.slotTruth(knockOut.when) !== true && under.slotTruth(knockOut.when) === true ? [i] : []));
}

function refute(context: LintContext, linked: LinkedScale, position: number): Unreachable | null {
  const { ranges } = context;
  const possible = ({ when, advisory }: PlanForce): boolean => !advisory && ranges.slotTruth(when) !== false;
  const { knockOuts, caps } = linked.classes;
  if (knockOuts.some((rule) => rule.to === position && possible(rule))) return null;
  const limits = [null, ...caps.filter((cap) => cap.to <= position && cap.to > 0 && possible(cap))];
  let found: Unreachable | null = null;
  for (const cap of limits) {
    const refuted = refuteFrom(context, linked, position, cap);
    if (refuted === null) return null;
    found ??= refuted;
  }
  return found;
}

/** Whether the rule cannot decide for the class while classes better than the cap allows are removed. */
function refuteFrom(context: LintContext, { scale, classes, slot }: LinkedScale, position: number, cap: PlanForce | null): Unreachable | null {
  const { rule, requirements } = classes.classes[position]!;
  const ranges = assume(context.ranges, [slotHolds(rule), ...requirements.map(({ when }) => slotHolds(when)), ...(cap === null ? [] : [slotHolds(cap.when)])]);
  if (ranges === null || ranges.slotTruth(rule) === false) return { position, why: 'rule-cannot-hold', by: null };
  const before = classes.classes.flatMap((each, i) => (i >= (cap?.to ?? 0) && i < position && !each.advisory ? [i] : []));
  const first = before.find((i) => ranges.slotTruth(classes.classes[i]!.rule) === true);
  if (first !== undefined) return { position, why: 'better-class-first', by: first };
  if (slot === null) return null;
  const numbers = context.reachable(slot);
  const own = ruleWindow(scale, scale.list[position]!);
  const { lo, hi } = ranges.slotNumber(slot);
  const inside = intersect(own, { lo, loOpen: false, hi, hiOpen: false });
  if (isEmpty(inside) || numbers.within(inside) === null) return { position, why: 'rule-cannot-hold', by: null };
  const unconditional = before.filter((i) => scale.list[i]!.when === undefined);
  const open = gapsBetween(unconditional.map((i) => ruleWindow(scale, scale.list[i]!)), inside);
  return open.every((gap) => numbers.within(gap) === null) ? { position, why: 'better-class-first', by: unconditional.at(-1) ?? null } : null;
}
