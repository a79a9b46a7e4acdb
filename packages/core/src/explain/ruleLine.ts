import type { Truth } from '../expr/interval.ts';
import type { Condition, Lift } from '../generated/types.ts';
import type { ForceLine, RuleLine } from './classes.ts';
import type { Evaluation } from './evaluation.ts';
import { lineClass, type Parts } from './lineClass.ts';
import { trailOf } from './trailOf.ts';

interface RuleSource {
  readonly id: string;
  readonly holds: Truth;
  readonly condition: Condition;
  readonly details: () => Evaluation;
}

interface ForceSource extends RuleSource {
  readonly classId: string;
  readonly advisory: boolean;
  readonly lifted: Lift | null;
  readonly decided: boolean;
}

const parts: Parts<RuleSource, RuleLine> = {
  id: ({ id }) => id,
  holds: ({ holds }) => holds,
  trail: ({ details, condition }) => trailOf(details(), condition),
};

export const LazyRule = /* @__PURE__ */ lineClass<RuleSource, RuleLine>(parts);

export const LazyForce = /* @__PURE__ */ lineClass<ForceSource, ForceLine>({
  ...parts,
  classId: ({ classId }) => classId,
  advisory: ({ advisory }) => advisory,
  lifted: ({ lifted }) => lifted,
  decided: ({ decided }) => decided,
});
