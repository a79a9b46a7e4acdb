import type { Expr } from '../expr/expr.ts';
import type { Plan } from '../plan.ts';

/** Of an expression that looks at no input at all. */
const NONE = -1;

/**
 * The input that an expression looks at when it looks at nothing else, NONE for a constant; null otherwise.
 * A denominator is left out: what a missing one may be depends on more than itself.
 */
export function soleInput(plan: Plan, expr: Expr): number | null {
  const inputs = new Set<number>();
  return visit(expr) && inputs.size <= 1 ? ([...inputs][0] ?? NONE) : null;

  function visit(e: Expr): boolean {
    switch (e.kind) {
      case 'const': return true;
      case 'input':
        inputs.add(e.input);
        return plan.inputs[e.input]!.from.kind !== 'of';
      case 'add': case 'mul': case 'min': case 'max': case 'all': case 'any': case 'count': return e.args.every(visit);
      case 'div': return visit(e.num) && visit(e.den) && (e.zero === null || visit(e.zero));
      case 'round': case 'step': case 'not': return visit(e.arg);
      case 'compare': return visit(e.left) && visit(e.right);
      case 'when': return e.cases.every((branch) => visit(branch.if) && visit(branch.then)) && (e.else === null || visit(e.else));
      case 'slot': case 'rows': case 'column': return false;
    }
  }
}
