import type { Expr } from '../expr/expr.ts';
import type { PlanSlot } from '../plan.ts';

/** What an expression reads directly. */
export interface Reads {
  readonly inputs: ReadonlySet<number>;
  readonly slots: ReadonlySet<number>;
  readonly tables: ReadonlySet<number>;
}

export function readsOf(e: Expr): Reads {
  const reads = { inputs: new Set<number>(), slots: new Set<number>(), tables: new Set<number>() };
  visitExpr(e, (node) => {
    if (node.kind === 'input') reads.inputs.add(node.input);
    else if (node.kind === 'slot') reads.slots.add(node.slot);
    else if (node.kind === 'rows') reads.tables.add(node.table);
  });
  return reads;
}

/** Calls for an expression and everything inside it, without entering slots. */
export function visitExpr(e: Expr, take: (node: Expr) => void): void {
  take(e);
  for (const inner of partsOf(e)) visitExpr(inner, take);
}

/** The expressions directly inside. */
export function partsOf(e: Expr): readonly Expr[] {
  switch (e.kind) {
    case 'const': case 'input': case 'slot': case 'column': return [];
    case 'add': case 'mul': case 'min': case 'max': case 'all': case 'any': case 'count': return e.args;
    case 'div': return e.zero === null ? [e.num, e.den] : [e.num, e.den, e.zero];
    case 'round': case 'step': case 'not': return [e.arg];
    case 'when': return [...e.cases.flatMap((branch) => [branch.if, branch.then]), ...(e.else === null ? [] : [e.else])];
    case 'compare': return [e.left, e.right];
    case 'rows': return [e.of, e.if];
  }
}

/** Which slots read, through other slots, any of the slots marked; a slot reads only earlier ones. */
export function affectedBy(reads: readonly Reads[], starts: (slot: number, reads: Reads) => boolean): Uint8Array {
  const affected = new Uint8Array(reads.length);
  reads.forEach((each, slot) => {
    if (starts(slot, each)) affected[slot] = 1;
    else for (const other of each.slots) if (affected[other] === 1) { affected[slot] = 1; break; }
  });
  return affected;
}

/** Inputs and tables that some slots read, through other slots; the slots on the way as well. */
export function readBy(reads: readonly Reads[], roots: readonly number[]): { readonly slots: ReadonlySet<number>; readonly inputs: ReadonlySet<number>; readonly tables: ReadonlySet<number> } {
  const found = { slots: new Set<number>(), inputs: new Set<number>(), tables: new Set<number>() };
  const open = [...roots];
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (found.slots.has(slot)) continue;
    found.slots.add(slot);
    for (const input of reads[slot]!.inputs) found.inputs.add(input);
    for (const table of reads[slot]!.tables) found.tables.add(table);
    open.push(...reads[slot]!.slots);
  }
  return found;
}

export function allReads(slots: readonly PlanSlot[]): Reads[] {
  return slots.map(({ expr }) => readsOf(expr));
}
