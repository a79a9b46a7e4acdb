import type { Rubric } from '@chamdiem/core';
import { document, text } from './rubric.ts';
import { criteria, sections } from './specs.ts';
import type { SectionSpec, Spec } from './specs.ts';

const perSection = 8;

/** The same mix of criteria at any size: the measured table's own, over and over, under new ids. */
export function scaledSpecs(count: number): Spec[] {
  return Array.from({ length: count }, (_, i): Spec => ({ ...criteria[i % criteria.length]!, id: `c${i + 1}` }));
}

export function scaledRubric(specs: readonly Spec[]): Rubric {
  const max = scaledMax(specs);
  const at = (share: number) => Math.round(max * share * 100) / 100;
  const firstYes = specs.find((spec) => spec.kind === 'yes')!;
  return document(
    `bench-${specs.length}`,
    scaledSections(specs),
    {
      list: [
        { id: 'a', title: text('Loại A', 'Class A'), cut: { at: at(0.9) } },
        { id: 'b', title: text('Loại B', 'Class B'), cut: { at: at(0.75) } },
        { id: 'c', title: text('Loại C', 'Class C'), cut: { at: at(0.6) } },
        { id: 'd', title: text('Loại D', 'Class D') },
      ],
      knockOuts: [{ id: 'k1', title: text('Không có kế hoạch', 'No plan'), when: { op: 'not', of: { op: 'yes', criterion: firstYes.id } }, to: 'd' }],
    },
    max,
  );
}

export function scaledMax(specs: readonly Spec[]): number {
  return specs.reduce((sum, spec) => sum + hundredths(spec), 0) / 100;
}

export function scaledSections(specs: readonly Spec[]): SectionSpec[] {
  return [...chunks(specs.filter((spec) => spec.kind !== 'count')), ...extra(specs, 'bonus'), ...extra(specs, 'deduction')];
}

function chunks(specs: readonly Spec[]): SectionSpec[] {
  return Array.from({ length: Math.ceil(specs.length / perSection) }, (_, i) => ({
    id: `s${i + 1}`,
    role: 'normal',
    limit: null,
    criteria: specs.slice(i * perSection, (i + 1) * perSection),
  }));
}

function extra(specs: readonly Spec[], role: 'bonus' | 'deduction'): SectionSpec[] {
  const own = specs.filter((spec) => spec.kind === 'count' && spec.limit > 0 === (role === 'bonus'));
  return own.length === 0 ? [] : [{ id: role, role, limit: sections.find((section) => section.role === role)!.limit, criteria: own }];
}

function hundredths(spec: Spec): number {
  const most = spec.kind === 'levels' || spec.kind === 'bands' ? spec.points[0]! : spec.kind === 'count' ? 0 : spec.points;
  return Math.round(most * 100);
}
