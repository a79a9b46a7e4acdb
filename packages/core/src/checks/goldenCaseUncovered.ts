import { define } from '../lint/check.ts';
import { coverage } from '../lint/coverage.ts';
import { MAX_CASES } from './goldenCaseFails.ts';

/** Classes, knock-outs and caps that no golden case reaches, in a rubric that has golden cases. Levels and bands are in the coverage data only. */
export const goldenCaseUncovered = define({ code: 'golden-case-uncovered', severity: 'info', needs: 'search' }, ({ plan, rubric }) => {
  const cases = rubric.goldenCases ?? [];
  if (cases.length === 0) return [];
  const reached = coverage(plan, cases.slice(0, MAX_CASES).map(({ sheet }) => sheet));
  const missing = (['classes', 'knockOuts', 'caps'] as const).flatMap((part) => reached[part].missing);
  return missing.length === 0 ? [] : [{ path: ['goldenCases'], params: { missing } }];
});
