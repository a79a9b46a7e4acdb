import type { Truth } from '../expr/interval.ts';
import type { Advice, ClassRuleState, ClassScale, Cut, Exemption, Outcome, RuleState } from '../generated/types.ts';
import type { PlanClasses, PlanForce } from '../plan.ts';
import type { RuledBound } from './boundLine.ts';
import type { RuledClass } from './classLine.ts';
import type { RuledForce, RuledRule } from './ruleLine.ts';

/** What the rules came to: as the report says for the rubric's own classes, evaluated for a section's. */
export interface Ruled {
  readonly scale: ClassScale;
  readonly plan: PlanClasses;
  readonly outcome: Outcome;
  readonly computed: Outcome;
  readonly qualifiers: readonly string[];
  readonly advice: readonly Advice[];
  readonly exemptions: readonly { readonly node: Exemption; readonly holds: Truth }[];
  readonly rules: readonly ClassRuleState[];
  readonly knockOuts: readonly RuleState[];
  readonly caps: readonly RuleState[];
  /** Slot of the number that is classified; null without points. */
  readonly of: number | null;
}

/** Every rule beside what it came to: all of the lines but what has to be worked out for them. */
export interface RuledClasses {
  readonly outcome: Outcome;
  readonly computed: Outcome;
  readonly exemptions: readonly RuledRule[];
  readonly caps: readonly RuledForce[];
  readonly knockOuts: readonly RuledForce[];
  readonly classes: readonly RuledClass[];
  readonly qualifiers: readonly string[];
  readonly advice: readonly Advice[];
}

export function ruledClasses(ruled: Ruled): RuledClasses {
  const { scale, plan, outcome, computed, exemptions, qualifiers, advice } = ruled;
  const deciding = computed.kind === 'class' ? computed.by : [];
  const forces = (list: readonly PlanForce[], states: readonly RuleState[], nodes: ClassScale['knockOuts'] | ClassScale['caps']): RuledForce[] => list.map(({ id, to, advisory }, i) => {
    const { holds, lifted = null } = states[i]!;
    return { id, holds, condition: nodes![i]!.when, classId: plan.classes[to]!.id, advisory, lifted, decided: deciding.includes(id) };
  });
  const caps = forces(plan.caps, ruled.caps, scale.caps);
  return {
    outcome,
    computed,
    exemptions: exemptions.map(({ node, holds }) => ({ id: node.id, holds, condition: node.when })),
    caps,
    knockOuts: forces(plan.knockOuts, ruled.knockOuts, scale.knockOuts),
    classes: plan.classes.map((_, i) => ruledClass(ruled, i, caps)),
    qualifiers,
    advice,
  };
}

function ruledClass({ scale, plan, rules, of }: Ruled, position: number, caps: readonly RuledForce[]): RuledClass {
  const { id, requirements, advisory } = plan.classes[position]!;
  const state = rules[position]!;
  const node = scale.list[position]!;
  const lower = scale.direction === 'lower';
  const bound = (at: Cut | undefined, holds: Truth, cmp: '<=' | '>='): RuledBound | null => (at === undefined ? null : { bound: at, holds, slot: of!, cmp });
  const barring = plan.caps.filter(({ to }, i) => to > position && caps[i]!.holds === true && caps[i]!.lifted === null && !caps[i]!.advisory);
  return {
    classId: id,
    holds: state.holds,
    advisory,
    barredBy: barring.map((cap) => cap.id),
    cut: bound(node.cut, state.cut, lower ? '<=' : '>='),
    upTo: bound(node.upTo, state.upTo, lower ? '>=' : '<='),
    requirements: requirements.map((requirement, k) => ({ id: requirement.id, holds: state.requirements[k]!.holds, condition: node.when![k]!.require })),
  };
}
