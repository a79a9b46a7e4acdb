import type { AccrualMethod, CountMethod, Criterion, Decimal, Term } from '../../generated/types.ts';
import { parseDecimal } from '../../decimal.ts';
import { compare, negate, ZERO } from '../../rational.ts';
import { uncapital } from '../fill.ts';
import type { RuleSpeech } from '../speech.ts';
import { bandRange, placeIn } from './bands.ts';
import { termPhrase, unitOf } from './terms.ts';

/** How the answer of a criterion becomes points. */
export function methodSentence(s: RuleSpeech, { method, ...node }: Criterion): string {
  const words = s.rules.methods;
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
      const num = method.numerator === undefined ? words.answerNumber : term(method.numerator);
      const den = method.denominator === undefined ? words.ownDenominator : term(method.denominator);
      const zero = method.whenZero === 'not-applicable' ? words.ratioNotApplicable : s.fill(words.ratioZero, { points: number(method.whenZero) });
      return s.fill(words.ratio, { num, den, max }) + s.fill(method.uncapped === true ? words.uncapped : words.capped, { max }) + zero;
    }
    case 'count': return countPhrase(s, method) + limits(s, method);
    case 'accrual': return accrualPhrase(s, method) + limits(s, method);
    case 'formula': return s.fill(words.formula, { term: term(method.points) }) + limits(s, method);
  }
}

function countPhrase(s: RuleSpeech, { of, answer, each, base }: CountMethod): string {
  const words = s.rules.methods;
  const points = parseDecimal(each) ?? ZERO;
  const falls = points.n < 0n;
  const size = s.number(falls ? negate(points) : points);
  const phrase = of === undefined
    ? s.fill(falls ? words.countDeduct : words.count, { each: size, unit: s.text(answer?.unit) || words.unit })
    : s.fill(falls ? words.countTermDeduct : words.countTerm, { each: size, count: termPhrase(s, of, placeIn(s)) });
  return (parseDecimal(base ?? 0) ?? ZERO).n === 0n ? phrase : s.fill(words.countBase, { base: s.number(base ?? 0), sentence: uncapital(phrase) });
}

function accrualPhrase(s: RuleSpeech, method: AccrualMethod): string {
  const number = method.of === undefined ? s.rules.methods.answerNumber : termPhrase(s, method.of, placeIn(s));
  const unit = method.of === undefined ? s.text(method.answer?.unit) : unitOf(s, method.of);
  const rises = compare(parseDecimal(method.each) ?? ZERO, ZERO) > 0;
  return s.fill(method.falling === true ? s.rules.methods.accrualFalling : s.rules.methods.accrual, {
    base: s.number(method.base), number, from: s.number(method.from, unit), step: s.number(method.step, unit), each: `${rises ? '+' : ''}${s.number(method.each)}`, partial: s.rules.partial[method.partial],
  });
}

function limits(s: RuleSpeech, { min, max }: { readonly min?: Decimal; readonly max?: Decimal }): string {
  const words = s.rules.methods;
  return (min === undefined ? '' : s.fill(words.atLeast, { min: s.number(min) })) + (max === undefined ? '' : s.fill(words.atMost, { max: s.number(max) }));
}
