import { policyOf } from '../build/criteria.ts';
import { hasPoints } from '../build/sections.ts';
import type { ItemSymbol, SectionSymbol } from '../build/symbols.ts';
import type { Rescale, Section, Total } from '../generated/types.ts';
import type { Evaluation } from './evaluation.ts';
import { askingForRescale, sumName } from './extension/sums.ts';
import { clampStep, roundingStep } from './steps.ts';
import type { AdjustmentStep, PartLine, RescaleStep, SumWorking } from './sumWorking.ts';

/** How a section is made of its items. */
export function sectionWorking(at: Evaluation, section: SectionSymbol): SumWorking {
  const rounding = section.node.rounding ?? at.plan.rubric.rounding?.section;
  return sumOf(at, section.items, section.node, section, rounding, at.plan.sections[section.index]!.points!);
}

/** How the total is made of the sections. */
export function totalWorking(at: Evaluation): SumWorking {
  const top = [...at.extension.build.symbols.sections.values()].filter(({ around }) => around.length === 0);
  return sumOf(at, top, at.plan.rubric.total ?? {}, null, at.plan.rubric.rounding?.total, at.plan.total!.shown);
}

function sumOf(at: Evaluation, items: readonly ItemSymbol[], node: Section | Total, scope: SectionSymbol | null, rounding: Section['rounding'], slot: number): SumWorking {
  const name = sumName(scope?.node.id ?? null);
  const step = (what: string) => at.amount({ step: `${name}/${what}` });
  const points = at.slotAmount(slot);
  const out = scope === null ? false : leftOut(at, scope);
  const unclamped = scope === null ? step('adjusted') : step('added');
  const clamped = scope === null ? at.slotAmount(at.plan.total!.exact) : step('clamped');
  return {
    combine: node.combine ?? 'sum',
    parts: items.filter((item) => hasPoints(at.extension.build, item)).map((item) => partOf(at, item)),
    combined: step('combined'),
    combinedMax: step('combined-max'),
    rescale: node.rescale === undefined ? null : rescaleStep(at, name, node.rescale, scope),
    adjustments: scope === null ? adjustmentSteps(at, name) : [],
    clamp: out === true ? null : clampStep(at, unclamped, clamped, node.clamp?.min, node.clamp?.max),
    rounding: out === true ? null : roundingStep(rounding, clamped, points),
    leftOut: out,
    points,
  };
}

function partOf(at: Evaluation, item: ItemSymbol): PartLine {
  const { id, role, weight } = item.node;
  const { points, max } = item.kind === 'section' ? at.plan.sections[item.index]! : at.plan.criteria[item.index]!;
  return {
    kind: item.kind, id, role: role ?? 'normal', points: at.slotAmount(points!), max: at.slotAmount(max!), weight: at.amount(weight ?? 1), leftOut: leftOut(at, item),
  };
}

function leftOut(at: Evaluation, item: ItemSymbol): boolean | null {
  if (item.kind === 'section') {
    const slot = at.plan.sections[item.index]!.leftOut;
    return slot === null ? false : at.slotTruth(slot);
  }
  const policy = policyOf(at.extension.build, item)?.policy;
  const { na } = at.plan.criteria[item.index]!;
  return na !== null && (policy === 'leave-out' || policy === 'rescale') ? at.slotTruth(na) : false;
}

function rescaleStep(at: Evaluation, name: string, rescale: Rescale, scope: SectionSymbol | null): RescaleStep {
  const from = at.amount({ step: `${name}/combined-max` });
  return {
    applied: at.truth({ step: `${name}/trigger` }),
    from,
    base: at.amount(rescale.base),
    points: at.amount({ step: `${name}/rescaled` }),
    empty: from.kind === 'known' && from.value === 0,
    because: askingForRescale(at.extension, scope).filter(({ index }) => at.report.criteria[index]!.state === 'na').map(({ node }) => node.id),
  };
}

function adjustmentSteps(at: Evaluation, name: string): AdjustmentStep[] {
  return (at.plan.rubric.total?.adjustments ?? []).map((adjustment, i) => {
    const { applies, change } = at.plan.total!.adjustments[i]!;
    return {
      id: adjustment.id,
      applied: applies === null ? true : at.slotTruth(applies),
      term: at.amount(adjustment.kind === 'points' ? adjustment.points : adjustment.percent),
      change: at.slotAmount(change),
      before: at.amount({ step: `${name}/before/${i}` }),
    };
  });
}
