import { fromFraction } from '../decimal.ts';
import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { asDecimal, exactly } from '../lint/decimals.ts';
import { shownNumber } from '../lint/gaps.ts';
import { compare } from '../rational.ts';

/** A criterion whose method gives more than the declared maximum. */
export const maxExceeded = define({ code: 'max-exceeded', severity: 'warning', needs: 'bounds' }, ({ criteria, plan }) =>
  criteria.flatMap(({ node, path, role }, i) => {
    if (node.max === undefined || plan.criteria[i]!.earned === null || role === 'deduction') return [];
    const most = fromFraction(plan.criteria[i]!.most);
    if (compare(most, exactly(node.max)) <= 0) return [];
    return [{ path: [...path, 'max'], params: { declared: String(node.max), most: shownNumber(most) }, fix: [{ op: 'replace' as const, path: pointer([...path, 'max']), value: asDecimal(most) }] }];
  }));
