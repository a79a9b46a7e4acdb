import { fromFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import type { InputDomain, Plan } from '../plan.ts';
import type { Rational } from '../rational.ts';
import { visitExpr } from './deps.ts';

/** Values of each input that are worth trying: ends of the domain, and both sides of every number that a rule compares it with. */
export function candidatesOf(plan: Plan): number[][] {
  const marks = plan.inputs.map(() => new Set<number>());
  const mark = (e: Expr, edge: Rational): void => {
    const input = inputBehind(plan, e);
    if (input !== null) for (const value of around(plan.inputs[input]!.domain, edge)) marks[input]!.add(value);
  };
  for (const { expr } of plan.slots) {
    visitExpr(expr, (e) => {
      if (e.kind === 'step') for (const { at } of e.edges) mark(e.arg, fromFraction(at));
      if (e.kind !== 'compare') return;
      if (e.right.kind === 'const') mark(e.left, fromFraction(e.right.value));
      if (e.left.kind === 'const') mark(e.right, fromFraction(e.left.value));
    });
  }
  return plan.inputs.map(({ domain, default: byDefault }, input) => {
    const [least, most] = endsOf(domain);
    const all = new Set([...(byDefault === null ? [] : [byDefault]), least, most]);
    if (domain.type === 'choice') domain.options.forEach((_, i) => all.add(i));
    for (const value of [...marks[input]!].slice(0, MAX_MARKS)) all.add(value);
    return [...all];
  });
}

const MAX_MARKS = 40;

export function endsOf(domain: InputDomain): readonly [number, number] {
  switch (domain.type) {
    case 'boolean': return [0, 1];
    case 'choice': return [0, domain.options.length - 1];
    case 'number': return [domain.min, domain.max];
  }
}

/** The input that an expression passes on unchanged, or null. */
export function inputBehind(plan: Plan, e: Expr): number | null {
  if (e.kind === 'input') return e.input;
  if (e.kind === 'slot') return inputBehind(plan, plan.slots[e.slot]!.expr);
  return e.kind === 'round' ? inputBehind(plan, e.arg) : null;
}

function around(domain: InputDomain, edge: Rational): number[] {
  if (domain.type !== 'number') return [];
  const scaled = Number(edge.n * 10n ** BigInt(domain.decimals)) / Number(edge.d);
  const onStep = domain.min + Math.round((scaled - domain.min) / domain.step) * domain.step;
  return [onStep - domain.step, onStep, onStep + domain.step].filter((value) => value >= domain.min && value <= domain.max);
}
