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

export function handTrail(): Subject {
  return {
    each: (sheet) => {
      const trail = explainByHand(sheet);
      return trail.total + trail.criteria.length;
    },
    outcome: (sheet) => explainByHand(sheet),
  };
}
