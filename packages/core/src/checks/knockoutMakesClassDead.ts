import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { assume, slotHolds } from '../lint/assume.ts';
import { linkedScales } from '../lint/classScales.ts';

/** A knock-out that holds whenever a better class is reached, so that the class never results. Sound, by bounds; knock-outs that may be lifted are left alone. */
export const knockoutMakesClassDead = define({ code: 'knockout-makes-class-dead', severity: 'warning', needs: 'bounds' }, (context) =>
  linkedScales(context).flatMap(({ scale, classes, path }) => classes.classes.flatMap(({ id, rule, advisory, requirements }, position) => {
    if (advisory || context.ranges.slotTruth(rule) === false) return [];
    const ranges = assume(context.ranges, [slotHolds(rule), ...requirements.map(({ when }) => slotHolds(when))]);
    if (ranges === null) return [];
    return classes.knockOuts.flatMap((knockOut, i) => {
      const always = context.ranges.slotTruth(knockOut.when) === true;
      if (knockOut.advisory || always || knockOut.grounds.length > 0 || knockOut.to <= position || ranges.slotTruth(knockOut.when) !== true) return [];
      const at = [...path, 'knockOuts', i];
      return [{ path: at, params: { id: knockOut.id, rule: scale.knockOuts![i]!.title, class: scale.list[position]!.title, classId: id }, fix: [{ op: 'remove' as const, path: pointer(at) }] }];
    });
  })));
