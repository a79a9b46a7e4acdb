import type { Criterion, RatingDetail, Rubric, ScoreReport } from '@chamdiem/core';
import { levelsOf } from '../controls/levels/levelsOf.ts';
import type { Outline } from '../sheet/outline.ts';

type Answer = NonNullable<RatingDetail['value']>;

/** The answers that give full points to the criteria that have none yet. What must be counted or measured has no such answer, nor have bonus and deduction criteria. */
export function fullAnswers(rubric: Rubric, outline: Outline, report: ScoreReport): Readonly<Record<string, Answer>> {
  const answers: [string, Answer][] = [];
  const reports = report.criteria;
  for (const { id, index, node, plan, asked } of outline.criteria) {
    if (!asked || plan.role !== 'normal' || reports[index]!.state !== 'missing') continue;
    const answer = fullAnswer(rubric, node);
    if (answer !== undefined) answers.push([id, answer]);
  }
  return Object.fromEntries(answers);
}

function fullAnswer(rubric: Rubric, { method }: Criterion): Answer | undefined {
  switch (method.kind) {
    case 'yes-no': return Number(method.yes) >= Number(method.no ?? 0);
    case 'points': return typeof method.max === 'number' ? method.max : Number(method.max);
    case 'levels': {
      const levels = levelsOf(rubric, method).filter(({ points }) => points !== undefined);
      return levels.toSorted((a, b) => Number(b.points) - Number(a.points))[0]?.id;
    }
    case 'count': return method.answer !== undefined && Number(method.each) < 0 ? Number(method.answer.min) : undefined;
    case 'bands': case 'ratio': case 'accrual': case 'formula': case 'imported': return undefined;
  }
}
