import { compileRubric, score, validateRubric, validateSheet } from '@chamdiem/core';
import type { Plan, Rubric, ScoreReport } from '@chamdiem/core';
import type { Subject } from './harness/subject.ts';
import { rubric } from './workload/rubric.ts';

export function planOf(document: Rubric): Plan {
  const result = validateRubric(document);
  if (!result.ok) throw new Error(`the rubric of the benchmark is not valid: ${JSON.stringify(result.issues)}`);
  return compileRubric(result.value);
}

const outcomeOf = ({ total, class: classId }: ScoreReport) => ({ total, classId });

/** score, of which the caller wants total and class. */
export function chamdiemScore(): Subject {
  const plan = planOf(rubric);
  return {
    each: (sheet) => {
      const report = score(plan, sheet);
      return report.total! + report.class!.length;
    },
    outcome: (sheet) => outcomeOf(score(plan, sheet)),
  };
}

/** score, of which the caller also reads the points of every criterion and section. */
export function chamdiemPoints(): Subject {
  const plan = planOf(rubric);
  return {
    each: (sheet) => {
      const report = score(plan, sheet);
      let sum = report.total! + report.class!.length;
      for (const criterion of report.criteria) sum += criterion.points!;
      for (const section of report.sections) sum += section.points!;
      return sum;
    },
    outcome: (sheet) => outcomeOf(score(plan, sheet)),
  };
}

export function chamdiemValidate(): Subject {
  const plan = planOf(rubric);
  return {
    each: (sheet) => {
      if (!validateSheet(plan, sheet).ok) throw new Error('a valid sheet was refused');
      return 1;
    },
  };
}
