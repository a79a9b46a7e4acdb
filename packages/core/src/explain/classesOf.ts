import type { Truth } from '../expr/interval.ts';
import type { ClassScale, Cut, Exemption, Lift, Outcome, ScoreReport } from '../generated/types.ts';
import type { Plan, PlanClasses, PlanForce } from '../plan.ts';
import { amountOf } from './amount.ts';
import type { BoundLine, ClassesExplained, ClassLine, ForceLine, RuleLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { LazyRule } from './lazyRule.ts';
import { shortBy } from './trailOf.ts';

type Details = () => Evaluation;

/** What the rules came to; the same for the rubric's own classes and for a section's. */
export interface Ruled {
  readonly scale: ClassScale;
  readonly plan: PlanClasses;
  readonly outcome: Outcome;
  readonly computed: Outcome;
  readonly qualifiers: readonly string[];
  readonly advice: ScoreReport['advice'];
  readonly exemptions: readonly { readonly node: Exemption; readonly holds: Truth }[];
  /** Slot of the number that is classified; null without points. */
  readonly of: number | null;
  lifted(rule: string): Lift | null;
  /** Whether the condition in a slot holds. */
  truth(slot: number): Truth;
}

export function classesOf(ruled: Ruled, details: Details): ClassesExplained {
  const { scale, plan, outcome, computed } = ruled;
  const deciding = computed.kind === 'class' ? computed.by : [];
  const force = (list: readonly PlanForce[], nodes: ClassScale['knockOuts'] | ClassScale['caps']): ForceLine[] => list.map(({ id, when, to, advisory }, i) => new LazyForce(
    id, ruled.truth(when), nodes![i]!.when, details, plan.classes[to]!.id, advisory, ruled.lifted(id), deciding.includes(id),
  ));
  const caps = force(plan.caps, scale.caps);
  return {
    outcome,
    computed,
    exemptions: ruled.exemptions.map(({ node, holds }): RuleLine => new LazyRule(node.id, holds, node.when, details)),
    caps,
    knockOuts: force(plan.knockOuts, scale.knockOuts),
    classes: plan.classes.map((_, i) => classLine(ruled, i, caps, details)),
    qualifiers: ruled.qualifiers,
    advice: ruled.advice,
  };
}

class LazyForce extends LazyRule implements ForceLine {
  readonly classId: string;
  readonly advisory: boolean;
  readonly lifted: Lift | null;
  readonly decided: boolean;

  constructor(id: string, holds: Truth, condition: Exemption['when'], details: Details, classId: string, advisory: boolean, lifted: Lift | null, decided: boolean) {
    super(id, holds, condition, details);
    this.classId = classId;
    this.advisory = advisory;
    this.lifted = lifted;
    this.decided = decided;
  }
}

function classLine(ruled: Ruled, position: number, caps: readonly ForceLine[], details: Details): ClassLine {
  const { scale, plan } = ruled;
  const { id, rule, cut, upTo, requirements, advisory } = plan.classes[position]!;
  const node = scale.list[position]!;
  const barring = plan.caps.filter(({ to }, i) => to > position && caps[i]!.holds === true && caps[i]!.lifted === null && !caps[i]!.advisory);
  return {
    classId: id,
    holds: ruled.truth(rule),
    advisory,
    barredBy: barring.map((cap) => cap.id),
    cut: cut === null ? null : new LazyBound(node.cut!, ruled.truth(cut), ruled.of!, scale.direction === 'lower' ? '<=' : '>=', details),
    upTo: upTo === null ? null : new LazyBound(node.upTo!, ruled.truth(upTo), ruled.of!, scale.direction === 'lower' ? '>=' : '<=', details),
    requirements: requirements.map((requirement, k) => new LazyRule(requirement.id, ruled.truth(requirement.when), node.when![k]!.require, details)),
  };
}

class LazyBound implements BoundLine {
  readonly bound: Cut;
  readonly holds: Truth;
  readonly #slot: number;
  readonly #cmp: '<=' | '>=';
  readonly #details: Details;

  constructor(bound: Cut, holds: Truth, slot: number, cmp: '<=' | '>=', details: Details) {
    this.bound = bound;
    this.holds = holds;
    this.#slot = slot;
    this.#cmp = cmp;
    this.#details = details;
  }

  get compared() {
    return amountOf(this.#details().slotInterval(this.#slot));
  }

  get short() {
    if (this.holds !== false) return null;
    const at = this.#details();
    return shortBy(this.#cmp, at.slotInterval(this.#slot), at.declared(this.bound.at));
  }

  toJSON(): BoundLine {
    return { bound: this.bound, holds: this.holds, compared: this.compared, short: this.short };
  }
}

/** The slot of the total that cuts compare. */
export function comparedTotal({ total, rubric }: Plan): number | null {
  if (total === null) return null;
  return rubric.classes?.compare === 'rounded' ? total.shown : total.exact;
}
