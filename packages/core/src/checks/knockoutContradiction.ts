import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { assume, slotHolds } from '../lint/assume.ts';
import { linkedScales } from '../lint/classScales.ts';

/** A knock-out whose condition no sheet can meet, or every sheet meets. Sound, by bounds. */
export const knockoutContradiction = define({ code: 'knockout-contradiction', severity: 'warning', needs: 'bounds' }, (context) =>
  linkedScales(context).flatMap(({ scale, classes, path }) => classes.knockOuts.flatMap(({ id, when }, i) => {
    const truth = context.ranges.slotTruth(when);
    const never = truth === false || assume(context.ranges, [slotHolds(when)]) === null;
    const always = truth === true;
    if (!never && !always) return [];
    const at = [...path, 'knockOuts', i];
    return [{ path: at, params: { id, rule: scale.knockOuts![i]!.title, holds: always ? 'always' : 'never' }, fix: [{ op: 'remove' as const, path: pointer(at) }] }];
  })));
