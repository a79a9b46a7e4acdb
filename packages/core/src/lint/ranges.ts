import { fromFraction } from '../decimal.ts';
import { domainRange } from '../expr/domainEnv.ts';
import { numberOf, truthOf, type Env } from '../expr/evaluate.ts';
import type { Interval, Truth } from '../expr/interval.ts';
import type { Plan, PlanTable } from '../plan.ts';
import { compare, larger, smaller, ZERO, type Rational } from '../rational.ts';
import { affectedBy, type Reads } from './deps.ts';

/** What is taken for granted while ranges are computed. */
export interface Assumed {
  readonly inputs: ReadonlyMap<number, Interval | boolean>;
  readonly slots: ReadonlyMap<number, Interval | boolean>;
}

const NOTHING: Assumed = { inputs: new Map(), slots: new Map() };

/**
 * What every slot can come to over all sheets that meet the assumptions: sound bounds, not necessarily tight.
 * Points and decisions that a person gives in place of the rules are not counted.
 */
export class Ranges implements Env {
  readonly plan: Plan;
  readonly #reads: readonly Reads[];
  readonly #base: Ranges | null;
  readonly #assumed: Assumed;
  readonly #affected: Uint8Array | null;
  readonly #values: (Interval | Truth | undefined)[] = [];
  readonly #countsAsZero: ReadonlySet<number>;
  readonly #constants: Map<string, Rational>;
  #columns: PlanTable['columns'] = [];
  #impossible = false;

  constructor(plan: Plan, reads: readonly Reads[], base: Ranges | null = null, assumed: Assumed = NOTHING) {
    this.plan = plan;
    this.#reads = reads;
    this.#base = base;
    this.#assumed = assumed;
    this.#constants = base === null ? new Map() : base.#constants;
    this.#countsAsZero = base === null ? new Set(plan.criteria.flatMap(({ missing, earned }) => (missing === 'zero' && earned !== null ? [earned] : []))) : base.#countsAsZero;
    this.#affected = base === null ? null : affectedBy(reads, (slot, each) => assumed.slots.has(slot) || each.tables.size > 0 || [...each.inputs].some((input) => assumed.inputs.has(input)));
  }

  /** The same under further assumptions. */
  assuming(assumed: Assumed): Ranges {
    return new Ranges(this.plan, this.#reads, this.#base ?? this, assumed);
  }

  /** True when something computed so far contradicts the assumptions. */
  get impossible(): boolean {
    return this.#impossible;
  }

  /** True when a missing answer puts 0 in the place of this slot. */
  mayCountAsZero(slot: number): boolean {
    return this.#countsAsZero.has(slot);
  }

  number(input: number): Interval {
    const assumed = this.#assumed.inputs.get(input);
    return typeof assumed === 'object' ? assumed : domainRange(this.plan.inputs[input]!.domain);
  }

  truth(input: number): Truth {
    const assumed = this.#assumed.inputs.get(input);
    return typeof assumed === 'boolean' ? assumed : null;
  }

  slotNumber(slot: number): Interval {
    return this.#valueOf(slot) as Interval;
  }

  slotTruth(slot: number): Truth {
    return this.#valueOf(slot) as Truth;
  }

  constant(text: string): Rational {
    let value = this.#constants.get(text);
    if (value === undefined) this.#constants.set(text, (value = fromFraction(text)));
    return value;
  }

  rows(): null {
    return null;
  }

  anyRow(table: number): { readonly env: Env; readonly min: number; readonly max: number } {
    const { columns, minRows, maxRows } = this.plan.tables[table]!;
    this.#columns = columns;
    return { env: this, min: minRows, max: maxRows };
  }

  columnNumber(column: number): Interval {
    const { domain } = this.#columns[column]!;
    return domain.type === 'text' ? { lo: ZERO, hi: ZERO } : domainRange(domain);
  }

  columnTruth(): Truth {
    return null;
  }

  columnValue(): null {
    return null;
  }

  #valueOf(slot: number): Interval | Truth {
    let value = this.#values[slot];
    if (value === undefined) {
      value = this.#base !== null && this.#affected![slot] === 0 ? this.#base.#valueOf(slot) : this.#compute(slot);
      this.#values[slot] = value;
    }
    return value;
  }

  #compute(slot: number): Interval | Truth {
    const { type, expr, bounds } = this.plan.slots[slot]!;
    const assumed = this.#assumed.slots.get(slot);
    if (type === 'boolean') {
      const truth = truthOf(expr, this);
      if (typeof assumed !== 'boolean') return truth;
      if (truth !== null && truth !== assumed) this.#impossible = true;
      return assumed;
    }
    if (this.#base === null && bounds !== null && this.#countsAsZero.size === 0) return { lo: fromFraction(bounds.min), hi: fromFraction(bounds.max) };
    const computed = numberOf(expr, this);
    const range = this.#countsAsZero.has(slot) ? { lo: smaller(computed.lo, ZERO), hi: larger(computed.hi, ZERO) } : computed;
    if (typeof assumed !== 'object') return range;
    const narrowed = { lo: larger(range.lo, assumed.lo), hi: smaller(range.hi, assumed.hi) };
    if (compare(narrowed.lo, narrowed.hi) <= 0) return narrowed;
    this.#impossible = true;
    return range;
  }
}
