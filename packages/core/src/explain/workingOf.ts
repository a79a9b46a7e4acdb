import { ruledNaOf, policyOf } from '../build/criteria.ts';
import type { CriterionSymbol } from '../build/symbols.ts';
import { isNever } from '../expr/make.ts';
import type { RatingDetail, Rounding } from '../generated/types.ts';
import { known } from './amount.ts';
import type { Evaluation } from './evaluation.ts';
import { sumName } from './extension/sums.ts';
import { methodWorking } from './methodWorking.ts';
import { roundingStep } from './steps.ts';
import type { NotApplicableEffect, OverrideEffect, Working } from './working.ts';

/** How one criterion came to its points. */
export function workingOf(at: Evaluation, index: number): Working {
  const plan = at.plan.criteria[index]!;
  const symbol = at.extension.build.symbols.criteria.get(plan.id)!;
  const { state } = at.report.criteria[index]!;
  const detail = detailOf(at, plan.id);
  const missing = state === 'missing' || state === 'invalid';
  return {
    method: methodWorking(at, index, symbol.node),
    rounding: plan.earned === null ? null : roundingStep(roundingIn(at, plan.earned), at.amount({ step: `raw/${plan.id}` }), at.amount({ step: `method/${plan.id}` })),
    notApplicable: state === 'na' ? effectOf(at, symbol, detail) : null,
    override: state === 'overridden' ? overrideOf(at, index, detail) : null,
    missing: missing ? { policy: plan.missing, possible: plan.points === null ? null : at.slotAmount(plan.points) } : null,
    comment: detail?.comment ?? null,
    evidence: detail?.evidence ?? [],
  };
}

function detailOf(at: Evaluation, id: string): RatingDetail | null {
  const { ratings } = at.report.content;
  const rating = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
  return typeof rating === 'object' ? rating : null;
}

/** The rounding that the Plan carries, whether the criterion declares it or the rubric does. */
function roundingIn(at: Evaluation, earned: number): Rounding | undefined {
  const { expr } = at.plan.slots[earned]!;
  return expr.kind === 'round' ? { digits: expr.digits, mode: expr.mode } : undefined;
}

function overrideOf(at: Evaluation, index: number, detail: RatingDetail | null): OverrideEffect | null {
  const given = detail?.override;
  const points = at.reading.overrides.get(index);
  if (given === undefined || points === undefined) return null;
  return { points: known(points), reason: given.reason, by: given.by ?? null, at: given.at ?? null, computed: at.amount({ step: `method/${at.plan.criteria[index]!.id}` }) };
}

function effectOf(at: Evaluation, symbol: CriterionSymbol, detail: RatingDetail | null): NotApplicableEffect | null {
  const policy = policyOf(at.extension.build, symbol);
  if (policy === undefined) return null;
  return { policy: policy.policy, because: becauseOf(at, symbol, detail), rescaled: policy.policy === 'rescale' ? rescaledBy(at, symbol, policy.scope) : null };
}

function becauseOf(at: Evaluation, symbol: CriterionSymbol, detail: RatingDetail | null): NotApplicableEffect['because'] {
  const closed = [...symbol.around, symbol].find(({ node }) => node.applicableWhen !== undefined && at.truth(node.applicableWhen) === false);
  if (closed !== undefined) return { kind: 'condition', item: closed.node.id };
  const { ruledNa } = at.plan.criteria[symbol.index]!;
  const ruled = ruledNa !== null && at.slotTruth(ruledNa) === true;
  return ruled && !isNever(ruledNaOf(at.extension.build, symbol)) ? { kind: 'denominator-zero' } : { kind: 'rater', reason: detail?.notApplicable?.reason ?? '' };
}

function rescaledBy(at: Evaluation, symbol: CriterionSymbol, scope: string | undefined): NotApplicableEffect['rescaled'] {
  const section = scope === undefined ? undefined : symbol.around.find(({ node }) => node.id === scope);
  const rescale = scope === undefined ? at.plan.rubric.total?.rescale : section?.node.rescale;
  if (rescale === undefined) return null;
  return { scope: scope === undefined ? 'total' : 'section', id: scope ?? null, from: at.amount({ step: `${sumName(scope ?? null)}/combined-max` }), base: at.amount(rescale.base) };
}
