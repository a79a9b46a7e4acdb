import type { Expr } from '../../expr/expr.ts';

/** An expression with every input and slot renumbered. */
export function translate(e: Expr, input: (index: number) => number, slot: (index: number) => number): Expr {
  const go = (inner: Expr): Expr => translate(inner, input, slot);
  switch (e.kind) {
    case 'const': case 'column': return e;
    case 'input': return { kind: 'input', input: input(e.input) };
    case 'slot': return { kind: 'slot', slot: slot(e.slot) };
    case 'add': case 'mul': case 'min': case 'max': case 'all': case 'any': case 'count': return { ...e, args: e.args.map(go) };
    case 'div': return { ...e, num: go(e.num), den: go(e.den), zero: e.zero === null ? null : go(e.zero) };
    case 'round': case 'step': case 'not': return { ...e, arg: go(e.arg) };
    case 'when': return { ...e, cases: e.cases.map((branch) => ({ if: go(branch.if), then: go(branch.then) })), else: e.else === null ? null : go(e.else) };
    case 'compare': return { ...e, left: go(e.left), right: go(e.right) };
    case 'rows': return { ...e, of: go(e.of), if: go(e.if) };
  }
}
