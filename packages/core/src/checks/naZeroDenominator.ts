import { define } from '../lint/check.ts';
import { copyOf } from '../lint/sample.ts';

/** A sheet on which nothing applies, and yet the total 0 of 0 gives a class. A search: every criterion that can be marked so is marked so. */
export const naZeroDenominator = define({ code: 'na-zero-denominator', severity: 'warning', needs: 'search' }, ({ plan, ranges, search }) => {
  if (plan.total === null || plan.classes === null) return [];
  const { max } = plan.total;
  if (ranges.slotNumber(max).lo.n > 0n || ranges.slotNumber(max).hi.n === 0n) return [];
  let sample = copyOf(search.settings[0]!.sample);
  for (const { na } of plan.criteria) if (na !== null) sample = search.solver.satisfy(sample, { kind: 'slot', slot: na }, true) ?? sample;
  const ran = search.runner.run(sample);
  const witness = ran.number(max) === 0 && ran.position >= 0 ? sample : search.explored.empty;
  if (witness === null) return [];
  const { position } = search.runner.run(witness);
  const { list } = plan.rubric.classes!;
  return [{ path: ['total'], params: { class: list[position]!.title, classId: list[position]!.id }, witness: search.content(witness) }];
});
