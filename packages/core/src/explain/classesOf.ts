import type { Truth } from '../expr/interval.ts';
import type { ClassRuleState, ClassScale, Cut, Exemption, Lift, Outcome, RuleState, ScoreReport } from '../generated/types.ts';
import type { PlanClasses, PlanForce } from '../plan.ts';
import { amountOf } from './amount.ts';
import type { BoundLine, ClassesExplained, ClassLine, ForceLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { LazyRule } from './lazyRule.ts';
import { shortBy } from './trailOf.ts';

type Details = () => Evaluation;

/** What the rules came to: as the report says for the rubric's own classes, evaluated for a section's. */
export interface Ruled {
  readonly scale: ClassScale;
  readonly plan: PlanClasses;
  readonly outcome: Outcome;
  readonly computed: Outcome;
  readonly qualifiers: readonly string[];
  readonly advice: ScoreReport['advice'];
  readonly exemptions: readonly { readonly node: Exemption; readonly holds: Truth }[];
  readonly rules: readonly ClassRuleState[];
  readonly knockOuts: readonly RuleState[];
  readonly caps: readonly RuleState[];
  /** Slot of the number that is classified; null without points. */
  readonly of: number | null;
}

export function classesOf(ruled: Ruled, details: Details): ClassesExplained {
  const { scale, plan, outcome, computed, exemptions, qualifiers, advice } = ruled;
  const deciding = computed.kind === 'class' ? computed.by : [];
  const forces = (list: readonly PlanForce[], states: readonly RuleState[], nodes: ClassScale['knockOuts'] | ClassScale['caps']): ForceLine[] => list.map(({ id, to, advisory }, i) => {
    const { holds, lifted = null } = states[i]!;
    return new LazyForce(id, holds, nodes![i]!.when, details, plan.classes[to]!.id, advisory, lifted, deciding.includes(id));
  });
  const caps = forces(plan.caps, ruled.caps, scale.caps);
  return {
    outcome,
    computed,
    exemptions: exemptions.map(({ node, holds }) => new LazyRule(node.id, holds, node.when, details)),
    caps,
    knockOuts: forces(plan.knockOuts, ruled.knockOuts, scale.knockOuts),
    classes: plan.classes.map((_, i) => classLine(ruled, i, caps, details)),
    qualifiers,
    advice,
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
  const { id, cut, upTo, requirements, advisory } = plan.classes[position]!;
  const state = ruled.rules[position]!;
  const node = scale.list[position]!;
  const barring = plan.caps.filter(({ to }, i) => to > position && caps[i]!.holds === true && caps[i]!.lifted === null && !caps[i]!.advisory);
  return {
    classId: id,
    holds: state.holds,
    advisory,
    barredBy: barring.map((cap) => cap.id),
    cut: cut === null ? null : new LazyBound(node.cut!, state.cut, ruled.of!, scale.direction === 'lower' ? '<=' : '>=', details),
    upTo: upTo === null ? null : new LazyBound(node.upTo!, state.upTo, ruled.of!, scale.direction === 'lower' ? '>=' : '<=', details),
    requirements: requirements.map((requirement, k) => new LazyRule(requirement.id, state.requirements[k]!.holds, node.when![k]!.require, details)),
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
    return shortBy(this.#cmp, at.slotInterval(this.#slot), at.interval(this.bound.at));
  }

  toJSON(): BoundLine {
    return { bound: this.bound, holds: this.holds, compared: this.compared, short: this.short };
  }
}
