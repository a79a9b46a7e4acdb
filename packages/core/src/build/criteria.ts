import { parseDecimal, toFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import type { Interval } from '../expr/interval.ts';
import { any, choose, constant, isNever, never, not, zero } from '../expr/make.ts';
import type { NotApplicable, Rounding } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import { methodOf } from '../methods/index.ts';
import type { MethodInputs, MethodPlace } from '../methods/method.ts';
import type { InputDomain } from '../plan.ts';
import { larger, smaller, ZERO, type Rational } from '../rational.ts';
import type { Build } from './build.ts';
import { numberDomain, type Readable } from './inputs.ts';
import type { CriterionSymbol } from './symbols.ts';
import { decimalOf, noDecimal } from './terms.ts';

/** Unless the rubric says otherwise, a criterion that divides rounds so. */
const DEFAULT_ROUNDING: Rounding = { digits: 2, mode: 'half-up' };

export function criterionNamed(b: Build, id: string, path: Path): CriterionSymbol | null {
  const symbol = b.symbols.criteria.get(id);
  if (symbol === undefined) b.report('unknown-criterion', path, { id });
  return symbol ?? null;
}

/** The answer to a criterion as something to read, with the condition under which there is none. */
export function answerOf(b: Build, id: string, part: 'value' | 'of', type: InputDomain['type'], path: Path): Readable | null {
  const symbol = criterionNamed(b, id, path);
  if (symbol === null) return null;
  const value = answerInput(b, symbol, part);
  const domain = value === null ? null : b.inputs[inputIndex(value)]!.domain;
  if (value === null || domain?.type !== type) {
    b.report('wrong-kind-of-answer', path, { id, wanted: type, found: domain?.type ?? 'none' });
    return null;
  }
  return { value, na: naOf(b, symbol), options: domain.type === 'choice' ? domain.options : [] };
}

/** The input that holds the answer or its denominator; null when the method asks for none. */
export function answerInput(b: Build, symbol: CriterionSymbol, part: 'value' | 'of'): Expr | null {
  const lowered = b.lowered(symbol);
  const known = lowered[part];
  if (known !== undefined) return known;
  const config = symbol.node.method;
  const method = methodOf(config);
  const domain = part === 'value' ? method.answer(config, placeOf(b, symbol)) : (method.of?.(config, placeOf(b, symbol)) ?? null);
  const input = domain === null ? null : b.newInput({ kind: part === 'value' ? 'answer' : 'of', criterion: symbol.index }, domain);
  return (lowered[part] = input);
}

function inputIndex(expr: Expr): number {
  if (expr.kind !== 'input') throw new TypeError('an answer is an input');
  return expr.input;
}

/** When the rubric itself takes the criterion out: its own or a surrounding condition, or a denominator of 0. */
export function ruledNaOf(b: Build, symbol: CriterionSymbol): Expr {
  return b.itemSlot(symbol, 'ruled-na', 'boolean', () => {
    const { node, around } = symbol;
    const conditions = [...around, symbol].flatMap(({ node: { applicableWhen }, path: at }) =>
      (applicableWhen === undefined ? [] : [not(b.condition(applicableWhen, [...at, 'applicableWhen']))]));
    const method = methodOf(node.method);
    return any([...conditions, method.notApplicable?.(node.method, inputsOf(b, symbol)) ?? never]);
  });
}

/** When the criterion does not apply, by the rubric or by the rater. */
export function naOf(b: Build, symbol: CriterionSymbol): Expr {
  return b.itemSlot(symbol, 'na', 'boolean', () => {
    const byRater = policyOf(b, symbol)?.allowed === true ? b.newInput({ kind: 'na', criterion: symbol.index }, { type: 'boolean' }, 0) : never;
    return any([ruledNaOf(b, symbol), byRater]);
  });
}

/** Its own policy, that of the nearest section around it, or the rubric's. */
export function policyOf(b: Build, { node, around }: CriterionSymbol): NotApplicable | undefined {
  return node.notApplicable ?? around.findLast((section) => section.node.notApplicable !== undefined)?.node.notApplicable ?? b.rubric.notApplicable;
}

export function leftOutOf(b: Build, symbol: CriterionSymbol): Expr {
  const policy = policyOf(b, symbol)?.policy;
  return policy === 'leave-out' || policy === 'rescale' ? naOf(b, symbol) : never;
}

/** A criterion of levels without points. */
export function isGraded(b: Build, { node: { method } }: CriterionSymbol): boolean {
  if (method.kind !== 'levels') return false;
  const levels = method.levels ?? (method.scale === undefined ? undefined : b.symbols.scales.get(method.scale)?.node.levels);
  return levels?.every((level) => level.points === undefined) === true;
}

/** Points by the method, rounded, while the criterion applies; null for a grade. Always a slot of its own, which an override takes. */
export function earnedOf(b: Build, symbol: CriterionSymbol): Expr | null {
  const raw = rawOf(b, symbol);
  if (raw === null) return null;
  return b.settable(symbol, 'earned', () => {
    const rounding = roundingOf(b, symbol);
    return rounding === null ? raw : { kind: 'round', arg: raw, ...rounding };
  }, () => setBetween(b, symbol));
}

/** What an override, or the policy for a missing answer, can put in place of what the method gives. */
function setBetween(b: Build, symbol: CriterionSymbol): Interval {
  const { least, most } = rangeOf(b, symbol);
  const zeroToo = (symbol.node.missing ?? b.rubric.missing) === 'zero';
  return zeroToo ? { lo: smaller(least, ZERO), hi: larger(most, ZERO) } : { lo: least, hi: most };
}

/** Points as they count, after not-applicable; null for a grade. */
export function criterionPoints(b: Build, symbol: CriterionSymbol): Expr | null {
  const earned = earnedOf(b, symbol);
  if (earned === null) return null;
  return b.itemSlot(symbol, 'points', 'number', () => {
    const policy = policyOf(b, symbol)?.policy;
    return choose(naOf(b, symbol), policy === 'full' ? constant(rangeOf(b, symbol).most) : zero, earned);
  });
}

/** Effective maximum; null for a grade. */
export function criterionMax(b: Build, symbol: CriterionSymbol): Expr | null {
  if (rawOf(b, symbol) === null) return null;
  return b.itemSlot(symbol, 'max', 'number', () => choose(leftOutOf(b, symbol), zero, constant(rangeOf(b, symbol).most)));
}

/** The least and the most that the method can give. */
export function rangeOf(b: Build, symbol: CriterionSymbol): { readonly least: Rational; readonly most: Rational } {
  const config = symbol.node.method;
  return (b.lowered(symbol).limits ??= methodOf(config).range(config, placeOf(b, symbol), rawOf(b, symbol) ?? zero));
}

function rawOf(b: Build, symbol: CriterionSymbol): Expr | null {
  const config = symbol.node.method;
  const lowered = b.lowered(symbol);
  if (lowered.raw === 'making') {
    b.report('reference-cycle', symbol.path, { id: `raw/${symbol.node.id}` });
    return zero;
  }
  if (lowered.raw === undefined) {
    lowered.raw = 'making';
    lowered.raw = methodOf(config).points(config, inputsOf(b, symbol));
  }
  return lowered.raw;
}

function roundingOf(b: Build, symbol: CriterionSymbol): Rounding | null {
  const { node } = symbol;
  const places = b.rubric.rounding;
  const own = node.rounding ?? (dividesOrAll(b, symbol) ? (places?.criterion ?? DEFAULT_ROUNDING) : 'none');
  return own === 'none' ? null : own;
}

function dividesOrAll(b: Build, symbol: CriterionSymbol): boolean {
  const config = symbol.node.method;
  return b.rubric.rounding?.criteria === 'all' || methodOf(config).divides?.(config, placeOf(b, symbol)) === true;
}

function placeOf(b: Build, symbol: CriterionSymbol): MethodPlace {
  return (b.lowered(symbol).place ??= makePlace(b, symbol));
}

function makePlace(b: Build, { path }: CriterionSymbol): MethodPlace {
  const at = [...path, 'method'];
  return {
    b,
    path: at,
    decimal: (value, fallback, ...step) => parseDecimal(value ?? fallback) ?? noDecimal(b, value ?? fallback, [...at, ...step]),
    domain: (domain, ...step) => numberDomain(b, domain, [...at, ...step]),
    report: (code, params, ...step) => b.report(code, [...at, ...step], params),
  };
}

function inputsOf(b: Build, symbol: CriterionSymbol): MethodInputs {
  const place = placeOf(b, symbol);
  return {
    ...place,
    answer: answerInput(b, symbol, 'value') ?? zero,
    of: answerInput(b, symbol, 'of') ?? zero,
    term: (term, ...step) => b.term(term, [...place.path, ...step]),
    condition: (condition, ...step) => b.condition(condition, [...place.path, ...step]),
  };
}

/** Reports what only a look at the whole criterion shows. */
export function checkCriterion(b: Build, symbol: CriterionSymbol): void {
  const { node, path, role } = symbol;
  const policy = policyOf(b, symbol);
  if (!isNever(naOf(b, symbol)) && policy === undefined) b.report('na-policy-missing', path);
  if (earnedOf(b, symbol) === null) {
    if (role !== 'normal') b.report('grade-with-role', path, { role });
    return;
  }
  const { least, most } = rangeOf(b, symbol);
  if (role === 'bonus' && least.n < 0n) b.report('bonus-negative', path, { least: toFraction(least) });
  if (role === 'deduction' && most.n > 0n) b.report('deduction-positive', path, { most: toFraction(most) });
  if (policy?.policy === 'rescale') checkScope(b, symbol, policy);
  if (node.weight !== undefined && decimalOf(b, node.weight, [...path, 'weight']).n < 0n) b.report('weight-negative', [...path, 'weight']);
}

function checkScope(b: Build, { path, around }: CriterionSymbol, { scope }: NotApplicable): void {
  if (scope === undefined) {
    if (b.rubric.total?.rescale === undefined) b.report('scope-without-rescale', path, { scope: 'total' });
    return;
  }
  const section = around.find((each) => each.node.id === scope);
  if (section === undefined) b.report('scope-not-around', path, { scope });
  else if (section.node.rescale === undefined) b.report('scope-without-rescale', path, { scope });
}
