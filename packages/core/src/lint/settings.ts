import type { Plan } from '../plan.ts';
import { denominator, type Extremes } from './answers.ts';
import { endsOf } from './candidates.ts';
import { settleFindings, type Sample } from './sample.ts';
import type { Solver } from './solve.ts';

/** A sample whose facts set a scene; pinned answers belong to it. */
export interface Setting {
  readonly sample: Sample;
  readonly pinned: ReadonlySet<number>;
}

/** Facts at their defaults, else no, 100, or the first option; answers at their first value; nothing found; as few rows as allowed. */
export function plainSample(plan: Plan): Sample {
  const sample: Sample = {
    values: plan.inputs.map(({ from, domain, default: byDefault }, input) => byDefault ?? (from.kind === 'fact' && domain.type === 'number' ? denominator(plan, input) : endsOf(domain)[0])),
    findings: plan.rubric.findings?.severities.map(() => 0) ?? [],
    rows: plan.tables.map(({ minRows, columns }) => Array.from({ length: minRows }, () => columns.map(({ domain }) => (domain.type === 'text' ? 0 : endsOf(domain)[0])))),
  };
  settleFindings(plan, sample);
  return sample;
}

export function answerAll(sample: Sample, extremes: readonly Extremes[], which: 'best' | 'worst', pinned: ReadonlySet<number>): void {
  for (const each of extremes) for (const [input, value] of each[which]) if (!pinned.has(input)) sample.values[input] = value;
}

/**
 * Scenes to walk through: one in which the best class is within reach, then each of its conditions broken, each knock-out, cap and
 * exemption holding, and a few not-applicable criteria. A search: a scene that is not found is left out.
 */
export function settingsOf(plan: Plan, solver: Solver, plain: Sample): { readonly list: Setting[]; readonly left: number } {
  const { classes } = plan;
  const wanted = [
    ...plan.criteria.flatMap(({ na }) => (na === null ? [] : [{ slot: na, holds: false }])),
    ...plan.constraints.map(({ when }) => ({ slot: when, holds: true })),
    ...(classes?.classes[0]?.requirements ?? []).map(({ when }) => ({ slot: when, holds: true })),
    ...[...(classes?.knockOuts ?? []), ...(classes?.caps ?? []), ...plan.exemptions].map(({ when }) => ({ slot: when, holds: false })),
    ...plan.constraints.map(({ when }) => ({ slot: when, holds: true })),
  ];
  const good = wanted.reduce((sample, { slot, holds }) => solver.satisfy(sample, { kind: 'slot', slot }, holds) ?? sample, plain);
  const scenes = [
    ...(classes?.classes ?? []).flatMap(({ requirements }) => requirements.map(({ when }) => ({ slot: when, holds: false }))),
    ...[...(classes?.knockOuts ?? []), ...(classes?.caps ?? []), ...plan.exemptions].map(({ when }) => ({ slot: when, holds: true })),
    ...plan.criteria.flatMap(({ na }) => (na === null ? [] : [{ slot: na, holds: true }])).slice(0, MAX_NA),
    ...plan.criteria.flatMap(({ ruledNa }) => (ruledNa === null ? [] : [{ slot: ruledNa, holds: false }])).slice(0, MAX_NA),
  ];
  const distinct = [...new Map(scenes.map((scene) => [`${scene.slot} ${scene.holds}`, scene])).values()];
  const list = distinct.slice(0, MAX_SCENES).flatMap(({ slot, holds }) => {
    const sample = solver.satisfy(good, { kind: 'slot', slot }, holds);
    if (sample === null) return [];
    return [settingOf(plan, good, solver.repair(sample, { kind: 'slot', slot }, holds) ?? sample)];
  });
  return { list: [{ sample: good, pinned: new Set() }, ...list], left: Math.max(0, distinct.length - MAX_SCENES) };
}

const MAX_SCENES = 40;
const MAX_NA = 6;

function settingOf(plan: Plan, good: Sample, sample: Sample): Setting {
  const pinned = plan.inputs.flatMap(({ from }, input) => (from.kind !== 'fact' && sample.values[input] !== good.values[input] ? [input] : []));
  return { sample, pinned: new Set(pinned) };
}
