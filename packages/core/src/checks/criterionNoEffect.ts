import { define } from '../lint/check.ts';
import { readBy } from '../lint/deps.ts';
import { slotsOf } from '../classify.ts';

/** A criterion that asks for an answer on which neither the total nor any class, knock-out or cap depends. Rubrics without total and classes are profiles and are left alone. */
export const criterionNoEffect = define({ code: 'criterion-no-effect', severity: 'info', needs: 'bounds' }, ({ plan, reads, criteria }) => {
  const scales = [plan.classes, ...plan.sections.map(({ classes }) => classes)].filter((classes) => classes !== null);
  if (plan.total === null && scales.length === 0) return [];
  const roots = [
    ...(plan.total === null ? [] : [plan.total.exact]),
    ...scales.flatMap((classes) => [...slotsOf(classes, []), ...classes.qualifiers.map(({ when }) => when)]),
    ...plan.exemptions.map(({ when }) => when),
  ];
  const used = readBy(reads, roots);
  return plan.criteria.flatMap(({ id, answer, of, earned }, i) => {
    const matters = [answer, of].some((input) => input !== null && used.inputs.has(input)) || (earned !== null && used.slots.has(earned));
    return matters || answer === null ? [] : [{ path: criteria[i]!.path, params: { id } }];
  });
});
