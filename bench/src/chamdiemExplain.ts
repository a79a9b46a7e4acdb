import { explain, score } from '@chamdiem/core';
import { planOf } from './chamdiem.ts';
import type { Subject } from './harness/subject.ts';
import { rubric } from './workload/rubric.ts';

/** score and explain, as data. */
export function chamdiemExplain(): Subject {
  const plan = planOf(rubric);
  return {
    each: (sheet) => Object.keys(explain(plan, score(plan, sheet))).length,
  };
}
