import type { Truth } from './expr/interval.ts';
import type { Advice, ClassRuleState, Lift, Outcome, PendingOutcome, RuleState } from './generated/types.ts';
import type { PlanClasses, PlanForce, PlanRule } from './plan.ts';

/** What the rules say of one sheet. */
export interface Classification {
  readonly outcome: Outcome | Unsettled;
  readonly qualifiers: string[];
  readonly advice: Advice[];
}

/** Not yet decided; the caller knows what is missing. */
export type Unsettled = Omit<PendingOutcome, 'waitingFor'>;

/** Whether the condition in a slot holds. */
export type TruthOf = (slot: number) => Truth;

/**
 * Walks the ladder of classes: exemptions, caps, the first rule that holds, knock-outs.
 * While something is unknown every class that could still result is followed.
 */
export function classify(classes: PlanClasses, exemptions: readonly PlanRule[], truth: TruthOf): Classification {
  return {
    outcome: outcomeOf(classes, exemptions, truth),
    qualifiers: classes.qualifiers.filter(({ when }) => truth(when) === true).map(({ id }) => id),
    advice: adviceOf(classes, truth),
  };
}

/** No class yet, or none at all, in the sets of positions below. */
const OPEN = -1;

function outcomeOf(classes: PlanClasses, exemptions: readonly PlanRule[], truth: TruthOf): Outcome | Unsettled {
  const exempt = exemptions.find(({ when }) => truth(when) !== false);
  if (exempt !== undefined && truth(exempt.when) === true) return { kind: 'exempt', reason: exempt.id };

  const caps = classes.caps.filter(({ advisory }) => !advisory);
  const knockOuts = classes.knockOuts.filter(({ advisory }) => !advisory);
  const limits = alternatives(caps, truth);
  const byRules = new Set([...limits].flatMap((limit) => ladder(classes, truth, limit)));
  const possible = new Set([...byRules].flatMap((position) => [...alternatives(knockOuts, truth)].map((worst) => (position === OPEN ? worst : Math.max(position, worst)))));

  const [only] = possible;
  if (possible.size > 1 || exempt !== undefined || only === undefined) return unsettled(classes, possible, exempt !== undefined);
  if (only === OPEN) return { kind: 'open', why: 'no-rule-holds', candidates: candidatesOf(classes, truth) };
  return { kind: 'class', classId: classes.classes[only]!.id, ...decidedBy(only, byRules, ladder(classes, truth, OPEN), knockOuts, caps, truth) };
}

/** The worst position that the rules which hold force, and those that rules not yet known may force. */
function alternatives(rules: readonly PlanForce[], truth: TruthOf): Set<number> {
  const sure = rules.filter(({ inForce }) => truth(inForce) === true).reduce((worst, { to }) => Math.max(worst, to), OPEN);
  const unsure = rules.filter(({ inForce }) => truth(inForce) === null).map(({ to }) => Math.max(sure, to));
  return new Set([sure, ...unsure]);
}

/** Positions that the first rule that holds may have, from the limit on. */
function ladder(classes: PlanClasses, truth: TruthOf, limit: number): number[] {
  const found: number[] = [];
  for (const [position, { rule, advisory }] of classes.classes.entries()) {
    if (position < limit || advisory) continue;
    const holds = truth(rule);
    if (holds !== false) found.push(position);
    if (holds === true) return found;
  }
  return [...found, OPEN];
}

type DecidedBy = { readonly decidedBy: 'rule' | 'knock-out' | 'cap'; readonly by: string[] };

function decidedBy(position: number, byRules: ReadonlySet<number>, uncapped: readonly number[], knockOuts: readonly PlanForce[], caps: readonly PlanForce[], truth: TruthOf): DecidedBy {
  const deciding = (rules: readonly PlanForce[]): string[] => rules.filter(({ inForce, to }) => truth(inForce) === true && to === position).map(({ id }) => id);
  const knocked = deciding(knockOuts);
  const without = (positions: Iterable<number>): boolean => [...positions].some((other) => other !== position);
  if (knocked.length > 0 && without(byRules)) return { decidedBy: 'knock-out', by: knocked };
  if (!without(uncapped)) return { decidedBy: 'rule', by: [] };
  const worst = caps.filter(({ inForce }) => truth(inForce) === true).reduce((limit, { to }) => Math.max(limit, to), OPEN);
  return { decidedBy: 'cap', by: caps.filter(({ inForce, to }) => truth(inForce) === true && to === worst).map(({ id }) => id) };
}

function unsettled(classes: PlanClasses, possible: ReadonlySet<number>, exemptPossible: boolean): Unsettled {
  const ids = classes.classes.map(({ id }) => id).filter((_, position) => possible.has(position));
  return { kind: 'pending', possible: ids, openPossible: possible.has(OPEN), exemptPossible };
}

function candidatesOf(classes: PlanClasses, truth: TruthOf): string[] {
  return classes.classes.filter(({ cut, upTo }) => [cut, upTo].every((slot) => slot === null || truth(slot) === true)).map(({ id }) => id);
}

function adviceOf(classes: PlanClasses, truth: TruthOf): Advice[] {
  const proposed = classes.classes.filter(({ advisory, rule }) => advisory && truth(rule) === true).map(({ id }): Advice => ({ rule: id, kind: 'class', classId: id }));
  const forces = (kind: 'knock-out' | 'cap', rules: readonly PlanForce[]): Advice[] =>
    rules.filter(({ advisory, when }) => advisory && truth(when) === true).map(({ id, to }) => ({ rule: id, kind, classId: classes.classes[to]!.id }));
  return [...proposed, ...forces('knock-out', classes.knockOuts), ...forces('cap', classes.caps)];
}

/** The rule of each class with its parts, best class first. */
export function ruleStates(classes: PlanClasses, truth: TruthOf): ClassRuleState[] {
  return classes.classes.map(({ id, rule, cut, upTo, requirements }) => ({
    classId: id,
    holds: truth(rule),
    cut: cut === null ? null : truth(cut),
    upTo: upTo === null ? null : truth(upTo),
    requirements: requirements.map((requirement) => ({ id: requirement.id, holds: truth(requirement.when) })),
  }));
}

/** Which knock-outs, caps or exemptions hold, and which were lifted. */
export function forceStates(rules: readonly PlanRule[], truth: TruthOf, lifted: ReadonlyMap<string, Lift>): RuleState[] {
  return rules.map(({ id, when }) => {
    const lift = lifted.get(id);
    return { id, holds: truth(when), ...(lift === undefined ? {} : { lifted: lift }) };
  });
}

/** Every slot on which a class depends. */
export function slotsOf(classes: PlanClasses, exemptions: readonly PlanRule[]): number[] {
  return [...exemptions.map(({ when }) => when), ...[...classes.caps, ...classes.knockOuts].map(({ inForce }) => inForce), ...classes.classes.map(({ rule }) => rule)];
}
