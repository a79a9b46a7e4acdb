import { define } from '../lint/check.ts';
import { runGoldenCases } from '../lint/goldenCases.ts';

/** Cases that lint runs at most. */
export const MAX_CASES = 200;

/** A golden case whose sheet does not give what its author expects. */
export const goldenCaseFails = define({ code: 'golden-case-fails', severity: 'error', needs: 'search' }, ({ plan, rubric }) =>
  runGoldenCases(plan, rubric.goldenCases?.slice(0, MAX_CASES) ?? []).flatMap(({ id, differences }, i) => {
    if (differences.length === 0) return [];
    return [{
      path: ['goldenCases', i],
      params: { id, differences: differences.map(({ what, expected, actual }) => `${what}: ${expected} ≠ ${actual}`) },
      witness: rubric.goldenCases![i]!.sheet,
    }];
  }));
