import { rubric } from '../workload/rubric.ts';
import { classExpression, surveyOf } from '../peers/survey.ts';
import { randomRatings } from '../workload/answers.ts';
import { randomFrom } from '../workload/random.ts';
import { scaledMax, scaledRubric, scaledSections, scaledSpecs } from '../workload/scaled.ts';
import { sheetOf } from '../workload/sheets.ts';
import { criteria, sections } from '../workload/specs.ts';

export type FormName = 'chamdiem' | 'survey';

/** The same table and the same filled sheet for each form: the measured table, or as many criteria of its kind. */
export function documentsFor(form: FormName, count: number): { document: unknown; sheet: unknown } {
  const measured = count === criteria.length;
  const specs = measured ? criteria : scaledSpecs(count);
  const table = measured ? rubric : scaledRubric(specs);
  const sheet = sheetOf(table.id, randomRatings(specs, randomFrom(7)));
  if (form === 'chamdiem') return { document: table, sheet };
  const survey = measured ? surveyOf(sections, classExpression) : surveyOf(scaledSections(specs), cuts(scaledMax(specs)), scaledMax(specs));
  return { document: { ...survey, elements: [{ type: 'expression', name: 'shown', expression: '{total}' }, ...survey.elements] }, sheet };
}

function cuts(max: number): string {
  return `iif({total} >= ${max * 0.9}, 'a', iif({total} >= ${max * 0.75}, 'b', iif({total} >= ${max * 0.6}, 'c', 'd')))`;
}
