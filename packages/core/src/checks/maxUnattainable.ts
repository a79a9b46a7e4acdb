import { fromFraction } from '../decimal.ts';
import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { asDecimal, exactly } from '../lint/decimals.ts';
import { shownNumber } from '../lint/gaps.ts';
import { compare } from '../rational.ts';

/** A declared maximum that no answer reaches (the DDCI row: maximum 2, best option 1). Sound: by bounds over every answer. */
export const maxUnattainable = define({ code: 'max-unattainable', severity: 'warning', needs: 'bounds' }, ({ criteria, plan, ranges }) =>
  criteria.flatMap(({ node, path, role }, i) => {
    const { earned, most } = plan.criteria[i]!;
    if (earned === null || role === 'deduction') return [];
    const best = ranges.slotNumber(earned).hi;
    const declared = node.max === undefined ? fromFraction(most) : exactly(node.max);
    if (compare(best, declared) >= 0) return [];
    const at = node.max === undefined ? [...path, 'method', 'max'] : [...path, 'max'];
    return [{ path: at, params: { declared: shownNumber(declared), best: shownNumber(best) }, fix: [{ op: 'replace' as const, path: pointer(at), value: asDecimal(best) }] }];
  }));
