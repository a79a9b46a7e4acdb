import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { assume, slotHolds } from '../lint/assume.ts';
import { linkedScales } from '../lint/classScales.ts';

/** A cap that takes no class away: it never holds, it allows the best class, or the classes above it cannot result when it holds. Sound, by bounds. */
export const capNoEffect = define({ code: 'cap-no-effect', severity: 'warning', needs: 'bounds' }, (context) =>
  linkedScales(context).flatMap(({ scale, classes, path }) => classes.caps.flatMap(({ id, when, to, advisory: onlyAdvises }, i) => {
    const ranges = context.ranges.slotTruth(when) === false ? null : assume(context.ranges, [slotHolds(when)]);
    const why = ranges === null ? 'never-holds' : to === 0 ? 'best-class-allowed' : classes.classes.slice(0, to).every(({ rule, advisory }) => (advisory && !onlyAdvises) || ranges.slotTruth(rule) === false) ? 'better-classes-fail-anyway' : null;
    if (why === null) return [];
    const at = [...path, 'caps', i];
    return [{ path: at, params: { id, rule: scale.caps![i]!.title, why }, fix: [{ op: 'remove' as const, path: pointer(at) }] }];
  })));
