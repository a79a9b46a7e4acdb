import { fromFraction, toFraction } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import { constant, greatest, least, never, zero } from '../expr/make.ts';
import { leastPositive } from '../expr/least.ts';
import type { Interval, Truth } from '../expr/interval.ts';
import { hull, numberOf, truthOf } from '../expr/evaluate.ts';
import { domainEnv } from '../expr/domainEnv.ts';
import type { Condition, EveryCondition, Rubric, SelectTerm, Term } from '../generated/types.ts';
import type { Path, Report } from '../issue.ts';
import type { InputDomain, InputSource, PlanInput, PlanSlot, PlanTable } from '../plan.ts';
import { compare, type Rational } from '../rational.ts';
import type { Readable, TableSymbol } from './inputs.ts';
import { NOTHING_YET, type ItemResult, type Lowered } from './lowered.ts';
import type { ItemSymbol, Symbols } from './symbols.ts';

/** More nodes than this are refused: a rubric from elsewhere must not take unbounded time. */
const MAX_NODES = 1_000_000;
/** Numbers with more bits than this are refused; real tables need fewer than 60. */
const MAX_BITS = 512;
const SMALL = 2n ** 128n;

/** The lowerings that call each other; handed to Build so that no file imports another in a circle. */
export interface Lowering {
  term(b: Build, term: Term, path: Path, row: TableSymbol | null): Expr;
  condition(b: Build, condition: Condition, path: Path, row: TableSymbol | null): Expr;
  answer(b: Build, criterion: string, part: 'value' | 'of', type: InputDomain['type'], path: Path): Readable | null;
  points(b: Build, item: string, path: Path): Expr | null;
  max(b: Build, item: string, path: Path): Expr | null;
  na(b: Build, criterion: string, path: Path): Expr | null;
  rank(b: Build, section: string, classId: string, path: Path): { readonly expr: Expr; readonly position: number } | null;
  total(b: Build, path: Path): Expr;
  selectedTerm(b: Build, term: SelectTerm, path: Path): Expr;
  selectedCondition(b: Build, condition: EveryCondition, path: Path): Expr;
}

/**
 * Collects inputs and slots while the rubric is lowered to Expr.
 * A slot is made when it is first needed, so their order is an order of evaluation, and a slot that needs itself is a cycle.
 */
export class Build {
  readonly rubric: Rubric;
  readonly symbols: Symbols;
  readonly report: Report;
  readonly inputs: PlanInput[] = [];
  readonly slots: PlanSlot[] = [];
  readonly tables: PlanTable[] = [];
  readonly #inputs = new Map<string, Expr>();
  readonly #results = new Map<string, Expr | 'making'>();
  readonly #constants = new Map<string, number>();
  readonly #lowered = new Map<ItemSymbol, Lowered>();
  readonly #ranges: (Interval | Truth)[] = [];
  readonly #domains;
  readonly #lowering: Lowering;
  #nodes = 0;

  constructor(rubric: Rubric, symbols: Symbols, report: Report, lowering: Lowering) {
    this.#lowering = lowering;
    this.rubric = rubric;
    this.symbols = symbols;
    this.report = report;
    this.#domains = domainEnv(this.inputs, this.tables, this.#ranges, fromFraction);
  }

  term(term: Term, path: Path, row: TableSymbol | null = null): Expr {
    return this.#lowering.term(this, term, path, row);
  }

  condition(condition: Condition, path: Path, row: TableSymbol | null = null): Expr {
    return this.#lowering.condition(this, condition, path, row);
  }

  answer(criterion: string, part: 'value' | 'of', type: InputDomain['type'], path: Path): Readable | null {
    return this.#lowering.answer(this, criterion, part, type, path);
  }

  points(item: string, path: Path): Expr | null {
    return this.#lowering.points(this, item, path);
  }

  max(item: string, path: Path): Expr | null {
    return this.#lowering.max(this, item, path);
  }

  na(criterion: string, path: Path): Expr | null {
    return this.#lowering.na(this, criterion, path);
  }

  rank(section: string, classId: string, path: Path): { readonly expr: Expr; readonly position: number } | null {
    return this.#lowering.rank(this, section, classId, path);
  }

  total(path: Path): Expr {
    return this.#lowering.total(this, path);
  }

  selectedTerm(term: SelectTerm, path: Path): Expr {
    return this.#lowering.selectedTerm(this, term, path);
  }

  selectedCondition(condition: EveryCondition, path: Path): Expr {
    return this.#lowering.selectedCondition(this, condition, path);
  }

  /** The input of this name, made on first use. */
  input(name: string, from: InputSource, domain: InputDomain, byDefault: number | null = null): Expr {
    let input = this.#inputs.get(name);
    if (input === undefined) this.#inputs.set(name, input = this.newInput(from, domain, byDefault));
    return input;
  }

  /** An input that its maker keeps. */
  newInput(from: InputSource, domain: InputDomain, byDefault: number | null = null): Expr {
    return { kind: 'input', input: this.inputs.push({ from, domain, default: byDefault }) - 1 };
  }

  /** What was already made of an item. */
  lowered(item: ItemSymbol): Lowered {
    let lowered = this.#lowered.get(item);
    if (lowered === undefined) this.#lowered.set(item, lowered = { ...NOTHING_YET });
    return lowered;
  }

  /** The named result, made on first use; a constant stands for itself. */
  slot(id: string, type: PlanSlot['type'], path: Path, make: () => Expr): Expr {
    const known = this.#results.get(id);
    if (known === 'making') return this.#cycle(id, type, path);
    if (known !== undefined) return known;
    this.#results.set(id, 'making');
    const expr = this.#keep(id, type, path, make());
    this.#results.set(id, expr);
    return expr;
  }

  /** The same for a result of an item. */
  itemSlot(item: ItemSymbol, result: ItemResult, type: PlanSlot['type'], make: () => Expr): Expr {
    return this.#itemSlot(item, result, type, (id) => this.#keep(id, type, item.path, make()));
  }

  /** A number that a sheet may also set by other means than its expression, within these bounds: what reads it must reckon with them. */
  settable(item: ItemSymbol, result: ItemResult, make: () => Expr, within: () => Interval): Expr {
    return this.#itemSlot(item, result, 'number', (id) => ({ kind: 'slot', slot: this.#push(id, 'number', make(), within, item.path) }));
  }

  #itemSlot(item: ItemSymbol, result: ItemResult, type: PlanSlot['type'], make: (id: string) => Expr): Expr {
    const lowered = this.lowered(item);
    const known = lowered[result];
    if (known === 'making') return this.#cycle(`${result}/${item.node.id}`, type, item.path);
    if (known !== undefined) return known;
    lowered[result] = 'making';
    return (lowered[result] = make(`${result}/${item.node.id}`));
  }

  #cycle(id: string, type: PlanSlot['type'], path: Path): Expr {
    this.report('reference-cycle', path, { id });
    return type === 'number' ? zero : never;
  }

  /** The index of a named result, kept as a slot even when it is a constant. */
  slotIndex(id: string, type: PlanSlot['type'], path: Path, make: () => Expr): number {
    const expr = this.slot(id, type, path, make);
    if (expr.kind === 'slot') return expr.slot;
    let index = this.#constants.get(id);
    if (index === undefined) this.#constants.set(id, index = this.#push(id, type, expr, null, null));
    return index;
  }

  /** The slot of an expression of an item that is asked for once, made under this name where it has none. */
  indexOf({ node, path }: ItemSymbol, name: string, type: PlanSlot['type'], expr: Expr): number {
    if (expr.kind === 'slot') return expr.slot;
    return this.#push(`${name}/${node.id}`, type, expr, null, isConstantLike(expr) ? null : path);
  }

  /** Reachable bounds of a number. */
  range(expr: Expr, row: TableSymbol | null = null): Interval {
    return numberOf(expr, row === null ? this.#domains : this.#domains.anyRow(row.index).env);
  }

  /** Floor and ceiling, where the number can pass them at all. */
  clamp(expr: Expr, min: Rational | null, max: Rational | null): Expr {
    const { lo, hi } = this.range(expr);
    const floored = min === null || compare(lo, min) >= 0 ? expr : greatest([expr, constant(min)]);
    return max === null || compare(hi, max) <= 0 ? floored : least([floored, constant(max)]);
  }

  /** The smallest positive value that an expression that is never negative can take; null when none can be told. */
  least(expr: Expr, row: TableSymbol | null = null): Rational | null {
    return leastPositive(expr, { inputs: this.inputs, tables: this.tables, slots: this.slots, range: (e) => this.range(e, row) }, row?.table.columns);
  }

  /** Counts work done on the rubric; false once there is too much of it. */
  spend(path: Path): boolean {
    this.#nodes += 1;
    if (this.#nodes === MAX_NODES) this.report('rubric-too-large', path, { nodes: MAX_NODES });
    return this.#nodes < MAX_NODES;
  }

  /** Refuses numbers of absurd size before they are computed with any further. */
  bounded(expr: Expr, path: Path, { lo, hi } = this.range(expr)): Expr {
    if (isModest(lo) && isModest(hi)) return expr;
    this.report('number-too-large', path, { bits: MAX_BITS });
    return zero;
  }

  #keep(id: string, type: PlanSlot['type'], path: Path, expr: Expr): Expr {
    return isConstantLike(expr) ? expr : { kind: 'slot', slot: this.#push(id, type, expr, null, path) };
  }

  #push(id: string, type: PlanSlot['type'], made: Expr, within: (() => Interval) | null, boundedAt: Path | null): number {
    let range = type === 'number' ? this.range(made) : null;
    const expr = range === null || boundedAt === null ? made : this.bounded(made, boundedAt, range);
    if (expr !== made) range = this.range(expr);
    this.#ranges.push(range === null ? truthOf(expr, this.#domains) : within === null ? range : hull(range, within()));
    const bounds = range === null ? null : { min: toFraction(range.lo), max: toFraction(range.hi) };
    return this.slots.push({ id, type, expr, bounds }) - 1;
  }
}

function isConstantLike(e: Expr): boolean {
  return e.kind === 'const' || e.kind === 'slot' || ((e.kind === 'all' || e.kind === 'any') && e.args.length === 0);
}

function isModest({ n, d }: Rational): boolean {
  return (n < SMALL && n > -SMALL && d < SMALL) || (n.toString(16).length + d.toString(16).length) * 4 <= MAX_BITS;
}
