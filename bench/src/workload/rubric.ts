import type { ClassScale, Criterion, Level, Method, Rubric, Section, Term, Text } from '@chamdiem/core';
import { levelIds, rules, sections } from './specs.ts';
import type { LinearSpec, SectionSpec, Spec } from './specs.ts';

/** The measured table as a rubric document. */
export const rubric: Rubric = document('bench-40', sections, {
  list: [
    {
      id: 'a',
      title: text('Loại A', 'Class A'),
      cut: { at: rules.a },
      when: [{ id: 'a-section', require: { op: 'compare', left: { op: 'points', id: 's1' }, cmp: '>=', right: rules.aSection } }],
    },
    {
      id: 'b',
      title: text('Loại B', 'Class B'),
      cut: { at: rules.b },
      when: [{ id: 'b-count', require: { op: 'compare', left: { op: 'answer', id: 'p01' }, cmp: '<=', right: rules.bCount } }],
    },
    { id: 'c', title: text('Loại C', 'Class C'), cut: { at: rules.c } },
    { id: 'd', title: text('Loại D', 'Class D') },
  ],
  knockOuts: [
    { id: 'k1', title: text('Không có kế hoạch', 'No plan'), when: { op: 'not', of: { op: 'yes', criterion: 'c03' } }, to: 'd' },
    { id: 'k2', title: text('Không thực hiện', 'Not done'), when: { op: 'level', criterion: 'c10', cmp: '=', value: 'none' }, to: 'd' },
  ],
  caps: [
    {
      id: 'k3',
      title: text('Dưới ngưỡng', 'Below the threshold'),
      when: { op: 'compare', left: { op: 'answer', id: 'c05' }, cmp: '<', right: rules.capBelow },
      atMost: 'c',
    },
  ],
});

export function document(id: string, parts: readonly SectionSpec[], classes: ClassScale, max = 100): Rubric {
  return {
    schemaVersion: 1,
    id,
    version: '1.0.0',
    title: text('Bảng điểm đo tốc độ', 'Table for measuring'),
    languages: ['vi', 'en'],
    sections: parts.map(sectionOf),
    total: { max, clamp: { min: 0, max } },
    classes,
  };
}

export function text(vi: string, en: string): Text {
  return { vi, en };
}

function sectionOf(spec: SectionSpec): Section {
  return {
    kind: 'section',
    id: spec.id,
    title: text(`Phần ${spec.id}`, `Part ${spec.id}`),
    ...(spec.role === 'normal' ? {} : { role: spec.role }),
    ...(spec.limit === null ? {} : { clamp: spec.limit > 0 ? { max: spec.limit } : { min: spec.limit } }),
    items: spec.criteria.map(criterionOf),
  };
}

function criterionOf(spec: Spec): Criterion {
  return { kind: 'criterion', id: spec.id, title: text(`Tiêu chí ${spec.id}`, `Criterion ${spec.id}`), method: methodOf(spec) };
}

function methodOf(spec: Spec): Method {
  switch (spec.kind) {
    case 'yes':
      return { kind: 'yes-no', yes: spec.points };
    case 'levels':
      return { kind: 'levels', levels: levelIds(spec).map((id, i): Level => ({ id, title: text(`Mức ${id}`, `Level ${id}`), points: spec.points[i]! })) };
    case 'count':
      return { kind: 'count', answer: { min: 0, max: spec.max }, each: spec.each, ...(spec.limit > 0 ? { max: spec.limit } : { min: spec.limit }) };
    case 'bands':
      return {
        kind: 'bands',
        answer: { min: 0, max: spec.max, decimals: spec.decimals },
        bands: spec.points.map((points, i) => ({ id: `band-${i + 1}`, points, ...edge(spec.edges[i], spec.falling) })),
      };
    case 'linear':
      return linearMethod(spec);
  }
}

function edge(at: number | undefined, falling: boolean) {
  if (at === undefined) return {};
  return falling ? { to: { at } } : { from: { at } };
}

/** A scale from 0 is the ratio of a target; any other is a formula. */
function linearMethod({ id, points, worst, best }: LinearSpec): Method {
  if (worst === 0) return { kind: 'ratio', answer: { min: 0, max: best, decimals: 1 }, denominator: best, max: points, whenZero: 0 };
  const answer: Term = { op: 'answer', id };
  const gained: Term = best > worst ? { op: 'subtract', args: [answer, worst] } : { op: 'subtract', args: [worst, answer] };
  return {
    kind: 'formula',
    answer: { min: Math.min(worst, best), max: Math.max(worst, best), decimals: 1 },
    points: { op: 'divide', num: { op: 'multiply', args: [points, gained] }, den: Math.abs(best - worst) },
    min: 0,
    max: points,
  };
}
