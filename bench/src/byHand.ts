import type { Subject } from './harness/subject.ts';
import { scoreByHand } from './reference.ts';
import { explainByHand } from './referenceTrail.ts';

export function handScore(): Subject {
  return {
    each: (sheet) => {
      const result = scoreByHand(sheet);
      return result.total + result.classId.length;
    },
    outcome: (sheet) => scoreByHand(sheet),
  };
}

/** Reads every point as well, as chamdiemPoints does. */
export function handPoints(): Subject {
  return {
    each: (sheet) => {
      const result = scoreByHand(sheet);
      let sum = result.total + result.classId.length;
      for (const points of result.criteria) sum += points;
      for (const points of result.sections) sum += points;
      return sum;
    },
    outcome: (sheet) => scoreByHand(sheet),
  };
}

/** The trail, and every line of it read, as chamdiemExplain does. */
export function handTrail(): Subject {
  return {
    each: (sheet) => {
      const { criteria, sections, rules, knockOuts, caps } = explainByHand(sheet);
      let sum = 0;
      for (const { answer, points, max } of criteria) sum += points + max + (answer === undefined ? 0 : 1);
      for (const { points, max } of sections) sum += points + max;
      for (const { holds, requirements } of rules) sum += Number(holds) + requirements.length;
      for (const { holds } of knockOuts) sum += Number(holds);
      for (const { holds } of caps) sum += Number(holds);
      return sum;
    },
    outcome: (sheet) => explainByHand(sheet),
  };
}

export function handTrailJson(): Subject {
  return { each: (sheet) => JSON.stringify(explainByHand(sheet)).length };
}
