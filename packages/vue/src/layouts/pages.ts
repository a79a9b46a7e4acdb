import type { InputRef, Plan } from '@chamdiem/core';
import type { FormPlace } from '../form/formContext.ts';
import type { Outline, OutlineCriterion, OutlineSection } from '../sheet/outline.ts';

/** How a form is laid out: everything, one section at a time, one criterion at a time, or a dense table. */
export type Layout = 'whole' | 'section' | 'criterion' | 'table';

/** One part of a form, in the order in which it is filled in. */
export type Step =
  | { readonly kind: 'header' | 'facts' | 'findings' | 'decision' }
  | { readonly kind: 'rows'; readonly id: string }
  | { readonly kind: 'section'; readonly section: OutlineSection }
  /** within: the sections from the outermost to the one that the criterion stands in. */
  | { readonly kind: 'criterion'; readonly section: OutlineSection; readonly within: readonly OutlineSection[]; readonly criterion: OutlineCriterion };

export type Page = readonly Step[];

/** The pages of a form: one for the layouts that show everything. */
export function pagesOf(layout: Layout, plan: Plan, outline: Outline): readonly Page[] {
  const { facts = [], findings, classes } = plan.rubric;
  const opening: Step[] = [{ kind: 'header' }, ...(facts.length > 0 ? [{ kind: 'facts' } as const] : [])];
  const tables: Step[] = plan.tables.map(({ id }) => ({ kind: 'rows', id }));
  const sections: Step[] = outline.sections.flatMap((section): Step[] => (layout === 'criterion' ? section.criteria.map((criterion) => ({ kind: 'criterion', section, within: within(section, criterion), criterion })) : [{ kind: 'section', section }]));
  const closing: Step[] = [...(findings === undefined ? [] : [{ kind: 'findings' } as const]), ...(classes === undefined ? [] : [{ kind: 'decision' } as const])];
  if (layout === 'whole' || layout === 'table') return [[...opening, ...tables, ...sections, ...closing]];
  return [opening, ...[...tables, ...sections].map((step) => [step]), ...(closing.length > 0 ? [closing] : [])];
}

function within(section: OutlineSection, criterion: OutlineCriterion): OutlineSection[] {
  const inner = section.items.find((item): item is OutlineSection => item.kind === 'section' && item.criteria.includes(criterion));
  return [section, ...(inner === undefined ? [] : within(inner, criterion))];
}

/** What a part of a form is known by. */
export function keyOf(step: Step): string {
  return `${step.kind} ${step.kind === 'section' ? step.section.id : step.kind === 'criterion' ? step.criterion.id : step.kind === 'rows' ? step.id : ''}`;
}

/** The page that shows a part; the first when none does. */
export function pageOf(pages: readonly Page[], { kind, id }: InputRef | FormPlace): number {
  return Math.max(0, pages.findIndex((page) => page.some((step) => {
    if (kind === 'fact' || kind === 'facts') return step.kind === 'facts';
    if (step.kind === 'criterion') return kind === 'criterion' ? step.criterion.id === id : kind === 'section' && step.section.id === id;
    if (step.kind === 'section') return kind === 'criterion' ? step.section.criteria.some((criterion) => criterion.id === id) : kind === 'section' && contains(step.section, id);
    return step.kind === kind && (step.kind !== 'rows' || step.id === id);
  })));
}

function contains(section: OutlineSection, id: string): boolean {
  return section.id === id || section.items.some((item) => item.kind === 'section' && contains(item, id));
}
