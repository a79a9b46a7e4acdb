import type { AccrualMethod, CountMethod, Method, NumberDomain } from '../types/items.ts';
import type { Term } from '../types/terms.ts';
import type { Draft } from './draft.ts';
import { amount, constant, domain } from './numbers.ts';
import { numberAnswered, numberFacts } from './scope.ts';
import type { Scope } from './scope.ts';
import { findings } from './terms.ts';

/** The number that is counted: an answer, or a term whose bounds follow from declared domains alone. */
function measured(scope: Scope): { answer?: NumberDomain; of?: Term } {
  const { tape } = scope;
  const makers: (() => Term)[] = [];
  const facts = numberFacts(scope);
  const answered = numberAnswered(scope);
  if (facts.length > 0) {
    const fact = (): Term => {
      const chosen = tape.pick(facts);
      return { op: 'fact', id: chosen.id, whenNotApplicable: chosen.notApplicable === true ? constant(tape) : undefined };
    };
    makers.push(fact, () => ({ op: tape.pick(['add', 'subtract', 'min', 'max']), args: [fact(), fact()] }));
  }
  if (answered.length > 0) {
    makers.push(() => {
      const { criterion, mayBeNa } = tape.pick(answered);
      return { op: 'answer', id: criterion.id, whenNotApplicable: mayBeNa ? constant(tape) : undefined };
    });
  }
  if (scope.tables.length > 0) makers.push(() => ({ op: 'countRows', rows: tape.pick(scope.tables).id }));
  if (scope.severities.length > 0) makers.push(() => findings(scope));
  return makers.length > 0 && tape.chance(50) ? { of: tape.pick(makers)() } : { answer: domain(tape) };
}

export function accumulated({ scope, sign }: Draft): Method {
  const { tape } = scope;
  const falling = sign === 'deduction' || (sign === 'normal' && tape.chance(40));
  const each = falling ? tape.pick([-0.5, -1, -0.25, -2]) : amount(tape);
  const top = tape.pick([5, 10, 2.5, 20]);
  const base = sign === 'deduction' ? undefined : falling ? top : tape.pick([undefined, 0, 1, 2.5]);
  const bounds = {
    normal: { min: tape.pick([undefined, 0]), max: tape.pick([undefined, 1.5 * top, top]) },
    bonus: { min: 0, max: tape.pick([undefined, top]) },
    deduction: { min: tape.pick([undefined, -3, -top]), max: 0 },
  }[sign];
  const counted = measured(scope);
  // A term has no declared domain, so its points need limits.
  const limits = counted.of === undefined ? bounds : { min: bounds.min ?? (sign === 'deduction' ? -top : 0), max: bounds.max ?? top };
  return divided(scope, { kind: 'count', ...counted, base, each, ...limits });
}

/** Now and then counts a share, clamped so narrowly that its bounds do not matter. */
function divided(scope: Scope, method: CountMethod): CountMethod {
  const { tape } = scope;
  const facts = numberFacts(scope).filter((fact) => Number(fact.domain.min) >= 0 && Number(fact.domain.max) >= 3 && fact.notApplicable !== true);
  if (facts.length === 0 || Number(method.each) < 0 || Number(method.base ?? 0) > 1 || !tape.chance(15)) return method;
  const num: Term = { op: 'fact', id: tape.pick(facts).id };
  return { kind: 'count', of: { op: 'divide', num, den: 3 }, base: method.base, each: 5, min: 0, max: 5 };
}

export function accrued({ scope, sign }: Draft): Method {
  const { tape } = scope;
  const falling = tape.chance(40) ? true : undefined;
  const step = tape.pick([1, 0.5, 1000, 0.3, 5]);
  const from = tape.pick([0, 1, 50, 4, 14000, -1]);
  const each = sign === 'deduction' ? tape.pick([-0.5, -1]) : tape.pick([0.5, 1, 0.25]);
  const base = sign === 'deduction' ? 0 : tape.pick([3, 10, 0]);
  const max = sign === 'deduction' ? 0 : tape.pick([undefined, 5, 25, 10]);
  const counted = measured(scope);
  const limited = counted.of !== undefined;
  const ceiling = max ?? (limited ? 25 : undefined);
  const method: AccrualMethod = {
    kind: 'accrual',
    ...counted,
    base,
    from,
    step,
    each,
    falling,
    partial: tape.pick(['none', 'whole', 'share']),
    min: sign === 'deduction' ? tape.pick([limited ? -5 : undefined, -3]) : tape.pick([limited ? 1 : undefined, 0]),
    max: ceiling === undefined ? undefined : Math.max(ceiling, base),
  };
  return method;
}
