import type { Plan, PlanCriterion, PlanInput, PlanTable } from '../plan.ts';
import type { Interval } from '../expr/interval.ts';
import { soleInput } from './soleInput.ts';

/** Look-up tables of a Plan. Plain data has none, so they are made once for each Plan object, also for a revived one. */
export interface Linked {
  readonly criteria: ReadonlyMap<string, LinkedCriterion>;
  readonly facts: ReadonlyMap<string, LinkedFact>;
  readonly tables: ReadonlyMap<string, { readonly index: number; readonly table: PlanTable }>;
  /** Input by which a person lifts a rule, and the grounds that count. */
  readonly lifts: ReadonlyMap<string, { readonly input: number | null; readonly grounds: readonly string[] }>;
  readonly findings: readonly { readonly input: number; readonly source: Extract<PlanInput['from'], { kind: 'findings' }> }[];
  /** Criterion whose points by the method are in this slot. */
  readonly earnedBy: ReadonlyMap<number, number>;
  /** The only input that a number slot looks at, by slot; null where it looks at more, or at other slots. */
  readonly soleInput: readonly (number | null)[];
  /** What such a slot last came to: while a sheet is filled in, most answers are those of a moment ago. */
  readonly remembered: Map<number, { readonly given: boolean; readonly value: number; readonly number: Interval }>;
}

export interface LinkedCriterion {
  readonly index: number;
  readonly criterion: PlanCriterion;
  /** Input by which the rater says not applicable. */
  readonly na: number | null;
}

export interface LinkedFact {
  readonly value: number;
  readonly na: number | null;
}

const cache = new WeakMap<Plan, Linked>();

export function linkedOf(plan: Plan): Linked {
  let linked = cache.get(plan);
  if (linked === undefined) {
    linked = link(plan);
    cache.set(plan, linked);
  }
  return linked;
}

function link(plan: Plan): Linked {
  const na = new Map<number, number>();
  const factNa = new Map<string, number>();
  const factValue = new Map<string, number>();
  const liftInput = new Map<string, number>();
  const findings: { input: number; source: Extract<PlanInput['from'], { kind: 'findings' }> }[] = [];
  for (const [index, { from }] of plan.inputs.entries()) {
    if (from.kind === 'na') na.set(from.criterion, index);
    else if (from.kind === 'fact-na') factNa.set(from.fact, index);
    else if (from.kind === 'fact') factValue.set(from.fact, index);
    else if (from.kind === 'lift') liftInput.set(from.rule, index);
    else if (from.kind === 'findings') findings.push({ input: index, source: from });
  }
  return {
    criteria: new Map(plan.criteria.map((criterion, index) => [criterion.id, { index, criterion, na: na.get(index) ?? null }])),
    facts: new Map([...factValue].map(([id, value]) => [id, { value, na: factNa.get(id) ?? null }])),
    tables: new Map(plan.tables.map((table, index) => [table.id, { index, table }])),
    lifts: new Map([plan.classes, ...plan.sections.map(({ classes }) => classes)].flatMap((classes) => [...(classes?.knockOuts ?? []), ...(classes?.caps ?? [])])
      .map(({ id, grounds }) => [id, { input: liftInput.get(id) ?? null, grounds }])),
    findings,
    earnedBy: new Map(plan.criteria.flatMap(({ earned }, index) => (earned === null ? [] : [[earned, index] as const]))),
    soleInput: plan.slots.map(({ type, expr }) => (type === 'number' ? soleInput(plan, expr) : null)),
    remembered: new Map(),
  };
}
