import { pointer } from '../issue.ts';
import { define, type Found } from '../lint/check.ts';
import { asDecimal, exactly } from '../lint/decimals.ts';
import { shownNumber } from '../lint/gaps.ts';
import { maximaOf } from '../lint/maxima.ts';
import { compare } from '../rational.ts';

/**
 * A section or total whose declared maximum is not what its parts make. Parts of which only one can apply make several maxima:
 * then the declared one must be the largest of those that some sheet has (a search over the scenes).
 */
export const sectionMaxMismatch = define({ code: 'section-max-mismatch', severity: 'warning', needs: 'search' }, (context) => {
  const { plan, sections, rubric, ranges } = context;
  const found: Found[] = [];
  const look = (declared: number | string | undefined, slot: number | null, path: readonly (string | number)[]): void => {
    if (declared === undefined || slot === null) return;
    const value = exactly(declared);
    const { lo, hi } = ranges.slotNumber(slot);
    if (compare(hi, value) === 0) return;
    const largest = compare(lo, hi) === 0 ? hi : (maximaOf(context, slot) ?? hi);
    if (compare(largest, value) === 0) return;
    found.push({ path: [...path, 'max'], params: { declared: String(declared), made: shownNumber(largest) }, fix: [{ op: 'replace', path: pointer([...path, 'max']), value: asDecimal(largest) }] });
  };
  sections.forEach(({ node, path }, i) => look(node.max, plan.sections[i]!.max, path));
  look(rubric.total?.max, plan.total?.max ?? null, ['total']);
  return found;
});
