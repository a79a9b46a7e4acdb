import { explain, score } from '@chamdiem/core';
import { planOf } from './chamdiem.ts';
import type { Subject } from './harness/subject.ts';
import { rubric } from './workload/rubric.ts';

/** score and explain, and every line read that the hand-written trail has: criteria, sections, rules, knock-outs, caps. */
export function chamdiemExplain(): Subject {
  const plan = planOf(rubric);
  return {
    each: (sheet) => {
      const { criteria, sections, classes } = explain(plan, score(plan, sheet));
      let sum = 0;
      for (const { answer, points, max } of criteria) sum += points! + max! + (answer === null ? 0 : 1);
      for (const { points, max } of sections) sum += points! + max!;
      for (const { holds, requirements } of classes!.classes) sum += Number(holds) + requirements.length;
      for (const { holds } of classes!.knockOuts) sum += Number(holds);
      for (const { holds } of classes!.caps) sum += Number(holds);
      return sum;
    },
  };
}

/** All of it written out, workings and terms of every condition included. */
export function chamdiemExplainJson(): Subject {
  const plan = planOf(rubric);
  return { each: (sheet) => JSON.stringify(explain(plan, score(plan, sheet))).length };
}
