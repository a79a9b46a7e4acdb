import type { Criterion, InputRef, Item, Plan, PlanCriterion, Section } from '@chamdiem/core';

/** A section with what lies in it, in the order of the rubric. */
export interface OutlineSection {
  readonly kind: 'section';
  readonly id: string;
  readonly node: Section;
  readonly index: number;
  /** 0 for a section of the rubric itself. */
  readonly depth: number;
  readonly items: readonly OutlineItem[];
  /** Every criterion in it, at any depth. */
  readonly criteria: readonly OutlineCriterion[];
}

export interface OutlineCriterion {
  readonly kind: 'criterion';
  readonly id: string;
  readonly node: Criterion;
  readonly index: number;
  readonly plan: PlanCriterion;
  /** The rater answers it; without, facts and other answers give its points. */
  readonly asked: boolean;
  /** The rater may say that it does not apply. */
  readonly mayNotApply: boolean;
  readonly depth: number;
}

export type OutlineItem = OutlineSection | OutlineCriterion;

export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly criteria: readonly OutlineCriterion[];
  readonly allSections: readonly OutlineSection[];
}

const known = new WeakMap<Plan, Outline>();

/** Sections and criteria of a Plan as a form walks through them. */
export function outlineOf(plan: Plan): Outline {
  let outline = known.get(plan);
  if (outline === undefined) known.set(plan, (outline = build(plan)));
  return outline;
}

function build(plan: Plan): Outline {
  const criterionAt = new Map(plan.criteria.map(({ id }, index) => [id, index]));
  const sectionAt = new Map(plan.sections.map(({ id }, index) => [id, index]));
  const saysNa = new Set(plan.inputs.flatMap(({ from }) => (from.kind === 'na' ? [from.criterion] : [])));
  const allSections: OutlineSection[] = [];

  const item = (node: Item, depth: number): OutlineItem => (node.kind === 'section' ? section(node, depth) : criterion(node, depth));
  const criterion = (node: Criterion, depth: number): OutlineCriterion => {
    const index = criterionAt.get(node.id)!;
    const own = plan.criteria[index]!;
    return { kind: 'criterion', id: node.id, node, index, plan: own, asked: own.answer !== null || own.of !== null, mayNotApply: saysNa.has(index), depth };
  };
  const section = (node: Section, depth: number): OutlineSection => {
    const at = allSections.length;
    allSections.length += 1;
    const items = node.items.map((each) => item(each, depth + 1));
    const made: OutlineSection = { kind: 'section', id: node.id, node, index: sectionAt.get(node.id)!, depth, items, criteria: items.flatMap((each) => (each.kind === 'section' ? each.criteria : [each])) };
    allSections[at] = made;
    return made;
  };
  const sections = plan.rubric.sections.map((node) => section(node, 0));
  return { sections, allSections, criteria: sections.flatMap(({ criteria }) => criteria) };
}

/** A part of a sheet that may be missing or wrong. */
export interface Part {
  readonly id: string;
  /** Where its issues are. */
  readonly place: string;
  /** The gap that it leaves when nothing else is to be said. */
  readonly bare: InputRef & { readonly issues: readonly never[] };
  /** Missing, it is asked for. */
  readonly wanted: boolean;
}

/** The parts of a sheet, worked out once for a Plan. */
export interface Parts {
  readonly outline: Outline;
  readonly facts: readonly Part[];
  readonly tables: readonly Part[];
  readonly criteria: readonly (Part & { readonly criterion: OutlineCriterion })[];
  readonly findings: Part;
}

export function partsOf(plan: Plan): Parts {
  const outline = outlineOf(plan);
  const part = (kind: InputRef['kind'], id: string, place: string, wanted = true): Part => ({ id, place, wanted, bare: Object.freeze({ kind, id, issues: Object.freeze([]) }) });
  return {
    outline,
    facts: (plan.rubric.facts ?? []).map(({ id, default: given, from }) => part('fact', id, `facts/${id}`, given === undefined && (from ?? 'sheet') === 'sheet')),
    tables: plan.tables.map(({ id }) => part('rows', id, `rows/${id}`)),
    criteria: outline.criteria.map((criterion) => ({ ...part('criterion', criterion.id, `ratings/${criterion.id}`, criterion.asked && criterion.plan.missing !== 'zero'), criterion })),
    findings: part('findings', '', 'findings'),
  };
}
