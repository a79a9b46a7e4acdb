// Bounds of the terms that a count or accrual may be of: plain interval arithmetic over declared domains.
import { add, compare, decimal, divide, larger, multiply, rational, roundTo, smaller, subtract, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import { answerDomain } from './reading.ts';
import type { Item } from '../types/items.ts';
import type { Term, TermNode } from '../types/terms.ts';
import type { Rubric } from '../types/rubric.ts';

interface Range {
  readonly min: Rational;
  readonly max: Rational;
}

/** Stands for no bound: far beyond every clamp. A term without bounds needs clamps, or its method has no range. */
const FAR = rational(10n ** 40n);

export function termRange(rubric: Rubric, term: Term): Range {
  if (typeof term === 'number' || typeof term === 'string') return point(decimal(term));
  return nodeRange(rubric, term);
}

function nodeRange(rubric: Rubric, term: TermNode): Range {
  const of = (inner: Term): Range => termRange(rubric, inner);
  switch (term.op) {
    case 'fact': {
      const fact = rubric.facts?.find((candidate) => candidate.id === term.id);
      if (fact?.kind !== 'number') throw new Error(`no number fact ${term.id}`);
      const domain = { min: decimal(fact.domain.min), max: decimal(fact.domain.max) };
      return fact.notApplicable === true ? hull([domain, of(term.whenNotApplicable ?? 0)]) : domain;
    }
    case 'answer':
      return answerRange(rubric, term, of);
    case 'value': {
      const named = rubric.values?.find((candidate) => candidate.id === term.id);
      if (named?.kind !== 'number') throw new Error(`no number ${term.id}`);
      return of(named.term);
    }
    case 'add':
      return term.args.map(of).reduce((a, b) => ({ min: add(a.min, b.min), max: add(a.max, b.max) }));
    case 'subtract':
      return term.args.map(of).reduce((a, b) => ({ min: subtract(a.min, b.max), max: subtract(a.max, b.min) }));
    case 'multiply':
      return term.args.map(of).reduce((a, b) => corners(a, b, multiply));
    case 'min':
      return term.args.map(of).reduce((a, b) => ({ min: smaller(a.min, b.min), max: smaller(a.max, b.max) }));
    case 'max':
      return term.args.map(of).reduce((a, b) => ({ min: larger(a.min, b.min), max: larger(a.max, b.max) }));
    case 'divide':
      return divideRange(of(term.num), of(term.den), term.whenZero === undefined ? null : of(term.whenZero));
    case 'round': {
      const { digits, mode } = term.rounding;
      const inner = of(term.of);
      return { min: roundTo(inner.min, digits, mode), max: roundTo(inner.max, digits, mode) };
    }
    case 'if':
      return hull([...term.cases.map((one) => of(one.then)), of(term.else)]);
    case 'count':
      return upTo(term.of.length);
    case 'countRows': {
      const table = rubric.rows?.find((candidate) => candidate.id === term.rows);
      const always = term.when === undefined && term.distinct === undefined;
      return { min: rational(BigInt(always ? (table?.minRows ?? 0) : 0)), max: rational(BigInt(table?.maxRows ?? 0)) };
    }
    case 'findings':
      return upTo(rubric.findings?.maxFindings ?? 1000);
    default:
      return { min: subtract(zero, FAR), max: FAR };
  }
}

function answerRange(rubric: Rubric, term: TermNode & { op: 'answer' }, of: (inner: Term) => Range): Range {
  const method = criterionMethods(rubric.sections).get(term.id);
  const domain = method?.kind === 'ratio' && term.part === 'of' ? method.of : method === undefined ? undefined : answerDomain(method);
  if (domain === undefined || domain === null) throw new Error(`${term.id} takes no number`);
  const range = { min: decimal(domain.min), max: decimal(domain.max) };
  return term.whenNotApplicable === undefined ? range : hull([range, of(term.whenNotApplicable)]);
}

function criterionMethods(items: readonly Item[]): Map<string, Parameters<typeof answerDomain>[0]> {
  return new Map(items.flatMap((item) => (item.kind === 'criterion' ? [[item.id, item.method] as const] : [...criterionMethods(item.items)])));
}

function divideRange(num: Range, den: Range, whenZero: Range | null): Range {
  const quotient =
    compare(den.min, zero) > 0
      ? corners(num, den, divide)
      : { min: compare(num.min, zero) < 0 ? subtract(zero, FAR) : zero, max: compare(num.max, zero) > 0 ? FAR : zero };
  return whenZero === null || compare(den.min, zero) > 0 ? quotient : hull([quotient, whenZero]);
}

function corners(a: Range, b: Range, combine: (x: Rational, y: Rational) => Rational): Range {
  const values = [combine(a.min, b.min), combine(a.min, b.max), combine(a.max, b.min), combine(a.max, b.max)];
  return { min: values.reduce(smaller), max: values.reduce(larger) };
}

function hull(ranges: readonly Range[]): Range {
  return { min: ranges.map((range) => range.min).reduce(smaller), max: ranges.map((range) => range.max).reduce(larger) };
}

const point = (value: Rational): Range => ({ min: value, max: value });
const upTo = (n: number): Range => ({ min: zero, max: rational(BigInt(n)) });
