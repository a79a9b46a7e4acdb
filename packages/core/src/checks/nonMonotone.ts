import { define } from '../lint/check.ts';
import { OPEN } from '../lint/runner.ts';

/**
 * A criterion whose better answer lowers the total or the class. A search through the scenes of explore: the sheet is the one with the
 * better answer, `before` names the result without it. What is not found is not proven absent.
 */
export const nonMonotone = define({ code: 'non-monotone', severity: 'warning', needs: 'search' }, ({ plan, search }) =>
  search.explored.drops.map(({ criterion, what, before, after, from, to }) => {
    const { id, path } = plan.criteria[criterion]!;
    const named = (position: number): string => (position === OPEN ? 'open' : (plan.classes?.classes[position]?.id ?? ''));
    const results = what === 'class' ? [named(from), named(to)] : [before, after].map((sample) => String(search.runner.run(sample).total));
    return { path, params: { id, what, before: results[0]!, after: results[1]! }, witness: search.content(after) };
  }));
