import type { Truth } from '../expr/interval.ts';
import type { ClassRuleState, ClassScale, Exemption, Outcome, RuleState, ScoreReport } from '../generated/types.ts';
import type { PlanClasses, PlanForce } from '../plan.ts';
import { LazyBound } from './boundLine.ts';
import type { ClassesExplained, ClassLine, ForceLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { LazyForce, LazyRule } from './ruleLine.ts';

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
    return new LazyForce({ id, holds, condition: nodes![i]!.when, details, classId: plan.classes[to]!.id, advisory, lifted, decided: deciding.includes(id) });
  });
  const caps = forces(plan.caps, ruled.caps, scale.caps);
  return {
    outcome,
    computed,
    exemptions: exemptions.map(({ node, holds }) => new LazyRule({ id: node.id, holds, condition: node.when, details })),
    caps,
    knockOuts: forces(plan.knockOuts, ruled.knockOuts, scale.knockOuts),
    classes: plan.classes.map((_, i) => classLine(ruled, i, caps, details)),
    qualifiers,
    advice,
  };
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
    cut: cut === null ? null : new LazyBound({ bound: node.cut!, holds: state.cut, slot: ruled.of!, cmp: scale.direction === 'lower' ? '<=' : '>=', details }),
    upTo: upTo === null ? null : new LazyBound({ bound: node.upTo!, holds: state.upTo, slot: ruled.of!, cmp: scale.direction === 'lower' ? '>=' : '<=', details }),
    requirements: requirements.map((requirement, k) => new LazyRule({ id: requirement.id, holds: state.requirements[k]!.holds, condition: node.when![k]!.require, details })),
  };
}
