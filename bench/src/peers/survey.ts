import { SurveyModel } from 'survey-core';
import type { CalculatedValue } from 'survey-core';
import type { Outcome, Subject } from '../harness/subject.ts';
import { levelIds, rules, sections } from '../workload/specs.ts';
import type { SectionSpec, Spec } from '../workload/specs.ts';

/** A SurveyJS model: one question per criterion, points, sums and class as calculated values; the answers are set and validated. */
export function survey(): Subject {
  const model = new SurveyModel(surveyOf(sections, classExpression));
  const value = (name: string): CalculatedValue => model.calculatedValues.find((calculated) => calculated.name === name)!;
  const total = value('total');
  const classValue = value('class');

  const run = (ratings: object): Outcome => {
    model.data = ratings;
    if (!model.validate(false)) throw new Error('SurveyJS refuses a valid sheet');
    return { total: total.value as number, classId: classValue.value as string };
  };
  return {
    each: ({ ratings }) => run(ratings).total!,
    outcome: ({ ratings }) => run(ratings),
  };
}

/** The document of a survey that scores these sections. */
export function surveyOf(parts: readonly SectionSpec[], classOf: string, max = 100): { elements: object[]; calculatedValues: object[] } {
  const criteria = parts.flatMap((section) => section.criteria);
  return {
    elements: criteria.map(questionOf),
    calculatedValues: [
      ...criteria.map((spec) => ({ name: `p_${spec.id}`, expression: pointsOf(spec) })),
      ...parts.map((section) => ({ name: `s_${section.id}`, expression: sumOf(section) })),
      { name: 'total', expression: `max(0, min(${max}, ${parts.map(({ id }) => `{s_${id}}`).join(' + ')}))` },
      { name: 'class', expression: classOf },
    ],
  };
}

function questionOf(spec: Spec): object {
  const common = { name: spec.id, isRequired: true };
  switch (spec.kind) {
    case 'yes':
      return { ...common, type: 'boolean' };
    case 'levels':
      return { ...common, type: 'radiogroup', choices: levelIds(spec) };
    case 'linear':
      return { ...common, type: 'text', inputType: 'number', min: Math.min(spec.worst, spec.best), max: Math.max(spec.worst, spec.best), step: 0.1 };
    case 'bands':
    case 'count':
      return { ...common, type: 'text', inputType: 'number', min: 0, max: spec.max, step: spec.kind === 'bands' ? 10 ** -spec.decimals : 1 };
  }
}

function pointsOf(spec: Spec): string {
  const answer = `{${spec.id}}`;
  switch (spec.kind) {
    case 'yes':
      return `iif(${answer} = true, ${spec.points}, 0)`;
    case 'levels':
      return nested(levelIds(spec).map((id, i) => [`${answer} = '${id}'`, spec.points[i]!]), 0);
    case 'bands':
      return nested(spec.edges.map((edge, i) => [`${answer} ${spec.falling ? '<=' : '>='} ${edge}`, spec.points[i]!]), spec.points.at(-1)!);
    case 'count':
      return `${spec.limit > 0 ? 'min' : 'max'}(${spec.limit}, ${answer} * ${spec.each})`;
    case 'linear':
      return `round(${spec.points} * (${answer} - ${spec.worst}) / (${spec.best - spec.worst}), 2)`;
  }
}

const nested = (cases: readonly (readonly [string, number | string])[], otherwise: number | string): string =>
  cases.reduceRight((rest, [when, then]) => `iif(${when}, ${then}, ${rest})`, String(otherwise));

function sumOf({ criteria, limit }: SectionSpec): string {
  const sum = criteria.map(({ id }) => `{p_${id}}`).join(' + ');
  return limit === null ? sum : `${limit > 0 ? 'min' : 'max'}(${limit}, ${sum})`;
}

export const classExpression = nested(
  [
    [`{c03} = false or {c10} = 'none'`, `'d'`],
    [`{total} >= ${rules.a} and {s_s1} >= ${rules.aSection} and {c05} >= ${rules.capBelow}`, `'a'`],
    [`{total} >= ${rules.b} and {p01} <= ${rules.bCount} and {c05} >= ${rules.capBelow}`, `'b'`],
    [`{total} >= ${rules.c}`, `'c'`],
  ],
  `'d'`,
);
