import { numberOf, truthOf } from '../expr/evaluate.ts';
import type { Expr } from '../expr/expr.ts';
import { isPoint } from '../expr/interval.ts';
import type { InputRef } from '../generated/types.ts';
import type { Plan, PlanInput } from '../plan.ts';
import { isUnanswered, type Evaluated } from './evaluateSheet.ts';
import { linkedOf } from './linked.ts';
import type { Reading } from './reading.ts';

/** What is still missing for these slots: criteria in the order of the rubric, then facts, tables and findings. */
export function waitingFor(plan: Plan, reading: Reading, evaluated: Evaluated, slots: readonly number[]): InputRef[] {
  const walk: Walk = { plan, reading, evaluated, seen: new Set(), inputs: new Set(), tables: new Set(), gaps: new Set() };
  for (const slot of slots) visitSlot(walk, slot);
  const sources = [...walk.inputs].map((input) => plan.inputs[input]!.from);
  const criteria = new Set([...walk.gaps, ...sources.flatMap((from) => ('criterion' in from ? [from.criterion] : []))]);
  return [
    ...[...criteria].toSorted((a, b) => a - b).map((index): InputRef => ({ kind: 'criterion', id: plan.criteria[index]!.id })),
    ...distinct(sources.flatMap((from) => ('fact' in from ? [from.fact] : []))).map((id): InputRef => ({ kind: 'fact', id })),
    ...[...walk.tables].map((table): InputRef => ({ kind: 'rows', id: plan.tables[table]!.id })),
    ...(sources.some(isFindings) ? [{ kind: 'findings', id: 'findings' } as const] : []),
  ];
}

/** True when nothing is missing and yet the slot has no value: no band fits. */
export function isGap(plan: Plan, reading: Reading, evaluated: Evaluated, slot: number): boolean {
  const walk: Walk = { plan, reading, evaluated, seen: new Set(), inputs: new Set(), tables: new Set(), gaps: new Set() };
  const { expr } = plan.slots[slot]!;
  visitNumber(walk, expr);
  return !isPoint(numberOf(expr, evaluated.env)) && walk.inputs.size === 0 && walk.tables.size === 0 && walk.gaps.size === 0;
}

interface Walk {
  readonly plan: Plan;
  readonly reading: Reading;
  readonly evaluated: Evaluated;
  readonly seen: Set<number>;
  readonly inputs: Set<number>;
  readonly tables: Set<number>;
  readonly gaps: Set<number>;
}

function visitSlot(walk: Walk, slot: number): void {
  if (walk.seen.has(slot)) return;
  walk.seen.add(slot);
  const { type, expr } = walk.plan.slots[slot]!;
  if (type === 'boolean' ? walk.evaluated.truth(slot) !== null : isPoint(walk.evaluated.number(slot))) return;
  const criterion = linkedOf(walk.plan).earnedBy.get(slot);
  if (criterion !== undefined && (isUnanswered(walk.plan, walk.reading, criterion) || isGap(walk.plan, walk.reading, walk.evaluated, slot))) walk.gaps.add(criterion);
  else if (type === 'boolean') visitTruth(walk, expr);
  else visitNumber(walk, expr);
}

/** What a condition still needs; a part that is decided needs nothing. */
function visitTruth(walk: Walk, e: Expr): void {
  if (truthOf(e, walk.evaluated.env) !== null) return;
  switch (e.kind) {
    case 'input': walk.inputs.add(e.input); return;
    case 'slot': return visitSlot(walk, e.slot);
    case 'all': case 'any': for (const arg of e.args) visitTruth(walk, arg); return;
    case 'not': return visitTruth(walk, e.arg);
    case 'compare': visitNumber(walk, e.left); visitNumber(walk, e.right); return;
    default: return;
  }
}

/** What a number still needs: of a choice, the conditions not yet known and the branches still possible. */
function visitNumber(walk: Walk, e: Expr): void {
  switch (e.kind) {
    case 'input': if (!walk.reading.given[e.input]) walk.inputs.add(e.input); return;
    case 'slot': return visitSlot(walk, e.slot);
    case 'rows':
      if (walk.reading.rows[e.table] === null) walk.tables.add(e.table);
      else for (const part of [e.of, e.if]) visitAll(walk, part);
      return;
    case 'add': case 'mul': case 'min': case 'max': for (const arg of e.args) visitNumber(walk, arg); return;
    case 'count': for (const arg of e.args) visitTruth(walk, arg); return;
    case 'div': for (const arg of e.zero === null ? [e.num, e.den] : [e.num, e.den, e.zero]) visitNumber(walk, arg); return;
    case 'round': case 'step': return visitNumber(walk, e.arg);
    case 'when':
      for (const branch of e.cases) {
        const holds = truthOf(branch.if, walk.evaluated.env);
        if (holds === false) continue;
        visitTruth(walk, branch.if);
        visitNumber(walk, branch.then);
        if (holds === true) return;
      }
      if (e.else !== null) visitNumber(walk, e.else);
      return;
    case 'const': case 'column': case 'compare': case 'all': case 'any': case 'not': return;
  }
}

/** Everything missing that an expression over rows looks at; its columns are given with the rows. */
function visitAll(walk: Walk, e: Expr): void {
  switch (e.kind) {
    case 'input': if (!walk.reading.given[e.input]) walk.inputs.add(e.input); return;
    case 'slot': return visitSlot(walk, e.slot);
    case 'add': case 'mul': case 'min': case 'max': case 'all': case 'any': case 'count': for (const arg of e.args) visitAll(walk, arg); return;
    case 'div': for (const arg of e.zero === null ? [e.num, e.den] : [e.num, e.den, e.zero]) visitAll(walk, arg); return;
    case 'round': case 'step': case 'not': return visitAll(walk, e.arg);
    case 'compare': visitAll(walk, e.left); visitAll(walk, e.right); return;
    case 'when': for (const each of e.cases) { visitAll(walk, each.if); visitAll(walk, each.then); } if (e.else !== null) visitAll(walk, e.else); return;
    case 'const': case 'column': case 'rows': return;
  }
}

function isFindings(from: PlanInput['from']): boolean {
  return from.kind === 'findings';
}

function distinct(list: readonly string[]): string[] {
  return [...new Set(list)];
}
