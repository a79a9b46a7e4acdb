import type { AccrualMethod, Band, CountMethod, Criterion, Decimal, Edge, Term } from '../../generated/types.ts';
import { parseDecimal } from '../../decimal.ts';
import { compare, negate, ZERO } from '../../rational.ts';
import { uncapital } from '../fill.ts';
import type { Speech } from '../speech.ts';
import { conditionClause } from './conditions.ts';
import { termPhrase, unitOf, type TermPlace } from './terms.ts';

/** How the answer of a criterion becomes points. */
export function methodSentence(s: Speech, { method, ...node }: Criterion): string {
  const words = s.words.methods;
  const term = (each: Term): string => termPhrase(s, each, placeIn(s));
  const number = (value: Decimal | undefined): string => s.number(value ?? 0);
  switch (method.kind) {
    case 'yes-no': return s.fill(words.yesNo, { yes: number(method.yes), no: number(method.no) });
    case 'levels': {
      const levels = s.levels({ method, ...node });
      if (levels.every(({ points }) => points === undefined)) return s.fill(words.graded, { list: levels.map(({ title }) => s.text(title)).join('; ') });
      return levels.map(({ title, points }) => s.fill(words.level, { title: s.text(title), points: number(points) })).join('; ');
    }
    case 'points': return s.fill(words.points, { min: number(method.min), max: number(method.max), step: number(method.step) });
    case 'imported': return s.fill(words.imported, { from: s.text(method.from), min: number(method.min), max: number(method.max) });
    case 'bands': {
      const unit = method.of === undefined ? s.text(method.answer?.unit) : unitOf(s, method.of);
      const list = method.bands.map((band) => s.fill(words.band, { range: bandRange(s, band, unit), points: number(band.points) })).join('; ');
      return method.of === undefined ? list : s.fill(words.bands, { subject: term(method.of), list });
    }
    case 'ratio': {
      const max = number(method.max);
      const num = method.numerator === undefined ? s.words.terms.answerNumber : term(method.numerator);
      const den = method.denominator === undefined ? s.words.terms.ownDenominator : term(method.denominator);
      const zero = method.whenZero === 'not-applicable' ? words.ratioNotApplicable : s.fill(words.ratioZero, { points: number(method.whenZero) });
      return s.fill(words.ratio, { num, den, max }) + s.fill(method.uncapped === true ? words.uncapped : words.capped, { max }) + zero;
    }
    case 'count': return countPhrase(s, method) + limits(s, method);
    case 'accrual': return accrualPhrase(s, method) + limits(s, method);
    case 'formula': return s.fill(words.formula, { term: term(method.points) }) + limits(s, method);
  }
}

export function placeIn(s: Speech): TermPlace {
  return { rows: null, condition: (condition, rows) => conditionClause(s, condition, true, rows) };
}

/** The stretch of numbers and the conditions of a band. */
export function bandRange(s: Speech, { from, to, and, or }: Band, unit: string): string {
  const parts = [
    ...(from === undefined && to === undefined ? [] : [edgesPhrase(s, from, to, unit)]),
    ...(and === undefined ? [] : [conditionClause(s, and)]),
  ];
  const inside = s.and(parts);
  if (or !== undefined) return s.or([...(inside === '' ? [] : [inside]), conditionClause(s, or)]);
  return inside === '' ? s.words.methods.bandElse : inside;
}

function edgesPhrase(s: Speech, from: Edge | undefined, to: Edge | undefined, unit: string): string {
  const at = (edge: Edge, unitHere = unit): string => termPhrase(s, edge.at, placeIn(s), unitHere);
  if (from !== undefined && to !== undefined) {
    if (JSON.stringify(from.at) === JSON.stringify(to.at)) return s.fill(s.words[typeof to.at === 'object' ? 'term' : 'number']['='], { right: at(to) });
    const kind = from.open === true ? (to.open === true ? 'open' : 'openFrom') : (to.open === true ? 'openTo' : 'closed');
    return s.fill(s.words.range[kind], { from: at(from, unit === '%' ? unit : ''), to: at(to) });
  }
  const [edge, cmp] = from === undefined ? [to!, to!.open === true ? '<' : '<='] as const : [from, from.open === true ? '>' : '>='] as const;
  return s.fill(s.words[typeof edge.at === 'object' ? 'term' : 'number'][cmp], { right: at(edge) });
}

function countPhrase(s: Speech, { of, answer, each, base }: CountMethod): string {
  const words = s.words.methods;
  const points = parseDecimal(each) ?? ZERO;
  const falls = points.n < 0n;
  const size = s.number(falls ? negate(points) : points);
  const phrase = of === undefined
    ? s.fill(falls ? words.countDeduct : words.count, { each: size, unit: s.text(answer?.unit) || words.unit })
    : s.fill(falls ? words.countTermDeduct : words.countTerm, { each: size, count: termPhrase(s, of, placeIn(s)) });
  return (parseDecimal(base ?? 0) ?? ZERO).n === 0n ? phrase : s.fill(words.countBase, { base: s.number(base ?? 0), sentence: uncapital(phrase) });
}

function accrualPhrase(s: Speech, method: AccrualMethod): string {
  const number = method.of === undefined ? s.words.terms.answerNumber : termPhrase(s, method.of, placeIn(s));
  const unit = method.of === undefined ? s.text(method.answer?.unit) : unitOf(s, method.of);
  const rises = compare(parseDecimal(method.each) ?? ZERO, ZERO) > 0;
  return s.fill(method.falling === true ? s.words.methods.accrualFalling : s.words.methods.accrual, {
    base: s.number(method.base), number, from: s.number(method.from, unit), step: s.number(method.step, unit), each: `${rises ? '+' : ''}${s.number(method.each)}`, partial: s.words.partial[method.partial],
  });
}

function limits(s: Speech, { min, max }: { readonly min?: Decimal; readonly max?: Decimal }): string {
  const words = s.words.methods;
  return (min === undefined ? '' : s.fill(words.atLeast, { min: s.number(min) })) + (max === undefined ? '' : s.fill(words.atMost, { max: s.number(max) }));
}
