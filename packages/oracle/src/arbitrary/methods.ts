import { add, compare, decimal, equal, multiply, rational, toNumber, zero } from '../rational.ts';
import { methodRange } from '../interpret/range.ts';
import type { Band, Method, NumberDomain } from '../types/items.ts';
import type { Rubric } from '../types/rubric.ts';
import type { Decimal, Term } from '../types/terms.ts';
import { accumulated, accrued } from './accumulate.ts';
import type { Draft, Sign } from './draft.ts';
import { makeLevels } from './inputs.ts';
import { amount, constant, domain, inDomain, negativeAmount, written } from './numbers.ts';
import { numberFacts, numberValues } from './scope.ts';
import type { Scope } from './scope.ts';
import { maybe } from './tape.ts';

export const kinds = ['yes-no', 'levels', 'points', 'bands', 'ratio', 'count', 'accrual', 'formula', 'imported'] as const;

export function makeMethod(scope: Scope, rubric: Rubric, id: string, sign: Sign, ownMayBeNa: boolean): Method {
  const kind = scope.tape.pick(kinds);
  const method = makers[kind]({ scope, rubric, id, sign, ownMayBeNa });
  const range = methodRange(rubric, method);
  // A maximum below 0 makes shares of it meaningless; such a draw becomes a plain yes or no.
  const wrong = range !== null && ((sign !== 'deduction' && compare(range.max, zero) < 0) || (sign === 'bonus' && compare(range.min, zero) < 0) || (sign === 'deduction' && compare(range.max, zero) > 0));
  return wrong ? makers['yes-no']({ scope, rubric, id, sign, ownMayBeNa }) : method;
}

const makers: Record<(typeof kinds)[number], (draft: Draft) => Method> = {
  'yes-no': yesNo,
  levels,
  points,
  bands,
  ratio,
  count: accumulated,
  accrual: accrued,
  formula,
  imported,
};

function yesNo({ scope: { tape }, sign }: Draft): Method {
  if (sign === 'deduction') return { kind: 'yes-no', yes: negativeAmount(tape) };
  const yes = amount(tape);
  return { kind: 'yes-no', yes, no: tape.pick([undefined, undefined, 0, 0.05, 200]) };
}

function levels({ scope, id, sign }: Draft): Method {
  const { tape, scales } = scope;
  const usable = sign === 'normal' ? scales : sign === 'bonus' ? scales.filter((scale) => scale.levels[0]?.points !== undefined) : [];
  if (usable.length > 0 && tape.chance(50)) return { kind: 'levels', scale: tape.pick(usable).id };
  const graded = sign === 'normal' && tape.chance(25);
  return { kind: 'levels', levels: makeLevels(tape, id, graded ? 'graded' : sign === 'deduction' ? 'negative' : 'positive') };
}

function points({ scope: { tape }, sign }: Draft): Method {
  const step = tape.pick([1, 0.5, 0.25, 0.01, 0.1, 2, 1.25]);
  const steps = 1 + tape.below(40);
  const max = toNumber(multiply(decimal(step), rational(BigInt(steps))));
  if (sign === 'deduction') return { kind: 'points', min: -max, max: 0, step };
  const below = sign === 'normal' ? tape.pick([undefined, 0, 1]) : undefined;
  return { kind: 'points', min: below === undefined ? undefined : Math.min(below * step, max - step), max, step };
}

/** Bands over thresholds of a domain; now and then with a gap, and with the listed order against the numbers'. */
function bands({ scope, id, sign }: Draft): Method {
  const { tape, grammar } = scope;
  const answer: NumberDomain | undefined = tape.chance(70) ? domain(tape) : undefined;
  const of = answer === undefined ? grammar.term(scope, 2) : undefined;
  const around = answer ?? { min: 0, max: 100 };
  const count = 1 + tape.below(4);
  const drawn = Array.from({ length: count }, () => inDomain(tape, around)).toSorted((a, b) => compare(b, a));
  const thresholds = drawn.filter((threshold, i) => drawn.findIndex((other) => equal(other, threshold)) === i);
  const edge = (at: Decimal, open: boolean): Band['from'] => {
    const variable = [...numberValues(scope).map(({ id }): Term => ({ op: 'value', id })), ...numberFacts(scope).filter((fact) => fact.notApplicable !== true).map(({ id }): Term => ({ op: 'fact', id }))];
    return { at: variable.length > 0 && tape.chance(10) ? tape.pick(variable) : at, open: maybe(tape, 50, () => open) };
  };
  const list = [...thresholds, null].map((threshold, i): Band => {
    const above = i === 0 ? undefined : thresholds[i - 1];
    const conditional = tape.chance(20);
    return {
      id: `${id}.b${i}`,
      from: threshold === null ? undefined : edge(written(tape, threshold), tape.chance(30)),
      to: above === undefined || tape.chance(40) ? undefined : edge(written(tape, above), tape.chance(70)),
      and: conditional ? maybe(tape, 60, () => grammar.condition(scope, 1)) : undefined,
      or: conditional ? maybe(tape, 60, () => grammar.condition(scope, 1)) : undefined,
      points: sign === 'deduction' ? -i : written(tape, add(decimal(amount(tape)), rational(BigInt(count - i)))),
    };
  });
  return { kind: 'bands', of, answer, bands: tape.chance(85) ? list : list.slice(0, -1) };
}

function ratio({ scope, sign, rubric, id, ownMayBeNa }: Draft): Method {
  const { tape, grammar } = scope;
  if (sign === 'deduction') return yesNo({ scope, sign, rubric, id, ownMayBeNa });
  const max = amount(tape);
  const whenZero = tape.pick(['not-applicable', 0, max] as const);
  const uncapped = maybe(tape, 25, () => true);
  const nonNegative = numberFacts(scope).filter((fact) => Number(fact.domain.min) >= 0 && fact.notApplicable !== true);
  const shared: Term = nonNegative.length > 0 ? { op: 'fact', id: tape.pick(nonNegative).id } : { op: 'max', args: [1, tape.pick([2, 3])] };
  const form = tape.pick(['two', 'shared', 'terms'] as const);
  if (form === 'two') return { kind: 'ratio', answer: domain(tape), of: domain(tape, true), max, uncapped, whenZero };
  if (form === 'shared') return { kind: 'ratio', answer: domain(tape), denominator: shared, max, uncapped, whenZero };
  return { kind: 'ratio', numerator: grammar.term(scope, 1), denominator: shared, max, uncapped, whenZero };
}

function formula({ scope, sign, id, ownMayBeNa }: Draft): Method {
  const { tape, grammar } = scope;
  const answer = maybe(tape, 40, () => domain(tape));
  const whenNotApplicable = ownMayBeNa ? constant(tape) : undefined;
  const inner = grammar.term(scope, 2);
  const own: Term = { op: tape.pick(['add', 'multiply', 'max']), args: [{ op: 'answer', id, whenNotApplicable }, inner] };
  const top = tape.pick([10, 5, 2.5, 100]);
  const [min, max] = sign === 'deduction' ? [-top, 0] : [sign === 'normal' ? tape.pick([0, -2, 1]) : 0, top];
  return { kind: 'formula', answer, points: answer === undefined ? inner : own, min, max };
}

function imported({ scope: { tape }, sign }: Draft): Method {
  const max = tape.pick([70, 30, 10, 5.5]);
  const decimals = 1 + tape.below(3);
  if (sign === 'deduction') return { kind: 'imported', min: -max, max: 0, decimals, from: { en: 'elsewhere' } };
  return { kind: 'imported', min: sign === 'normal' ? tape.pick([undefined, 0, -1]) : undefined, max, decimals, from: { en: 'elsewhere' } };
}
