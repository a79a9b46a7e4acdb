import { fromFraction } from '../decimal.ts';
import type { Decimal, Rescale, Section, Criterion } from '../generated/types.ts';
import { pointer, type Path } from '../issue.ts';
import { define, type Found } from '../lint/check.ts';
import type { LintContext } from '../lint/context.ts';
import { asDecimal, exactly } from '../lint/decimals.ts';
import { shownNumber } from '../lint/gaps.ts';
import { add, equal, larger, smaller, ZERO, type Rational } from '../rational.ts';

/**
 * A rescaling to a base that is not the maximum of what is rescaled, so that one criterion that does not apply changes the scale
 * (footnote 7 of Hải Phòng's annex 1: to 10 where the group has 20). Where everything is always rescaled the base is the author's scale,
 * and only a declared maximum that differs is reported.
 */
export const rescaleBaseMismatch = define({ code: 'rescale-base-mismatch', severity: 'warning', needs: 'bounds' }, (context) => {
  const found: Found[] = [];
  const look = (rescale: Rescale | undefined, declared: Decimal | undefined, made: () => Rational | null, path: Path): void => {
    if (rescale === undefined) return;
    const max = declared !== undefined ? exactly(declared) : rescale.when === 'always' ? null : made();
    if (max === null || equal(exactly(rescale.base), max)) return;
    found.push({ path: [...path, 'rescale', 'base'], params: { base: String(rescale.base), max: shownNumber(max) }, fix: [{ op: 'replace', path: pointer([...path, 'rescale', 'base']), value: asDecimal(max) }] });
  };
  for (const { node, path } of context.sections) look(node.rescale, node.max, () => combinedMax(context, node.combine, node.items), path);
  const { total } = context.rubric;
  look(total?.rescale, total?.max, () => combinedMax(context, total?.combine, context.rubric.sections), ['total']);
  return found;
});

/** The maximum with everything applicable, where plain addition or an extreme makes it. */
function combinedMax(context: LintContext, combine: Section['combine'], items: readonly (Section | Criterion)[]): Rational | null {
  const maxima = items.filter(({ role }) => (role ?? 'normal') === 'normal').flatMap((item) => maxOf(context, item) ?? []);
  if (maxima.length === 0) return null;
  switch (combine ?? 'sum') {
    case 'sum': return maxima.reduce(add, ZERO);
    case 'min': return maxima.reduce(smaller);
    case 'max': return maxima.reduce(larger);
    default: return null;
  }
}

function maxOf(context: LintContext, item: Section | Criterion): Rational | null {
  if (item.kind === 'section') return item.max !== undefined ? exactly(item.max) : combinedMax(context, item.combine, item.items);
  const planned = context.plan.criteria.find(({ id }) => id === item.id);
  return planned === undefined || planned.earned === null ? null : fromFraction(planned.most);
}
