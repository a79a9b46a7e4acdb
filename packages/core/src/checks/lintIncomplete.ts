import { define, type Found } from '../lint/check.ts';
import { MAX_CASES } from './goldenCaseFails.ts';

/** What the budgets of the searches left out. */
export const lintIncomplete = define({ code: 'lint-incomplete', severity: 'info', needs: 'search' }, ({ rubric, search, plan }) => {
  const found: Found[] = [];
  const scenes = plan.classes === null ? 0 : search.left + search.explored.left;
  if (scenes > 0) found.push({ path: [], params: { what: 'scenes', left: scenes } });
  const cases = (rubric.goldenCases?.length ?? 0) - MAX_CASES;
  if (cases > 0) found.push({ path: ['goldenCases'], params: { what: 'golden-cases', left: cases } });
  return found;
});
