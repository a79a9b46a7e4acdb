import type { Plan } from '../plan.ts';
import type { Program } from './program.ts';

/**
 * Reads the usual sheet straight into registers: every question answered, nothing refused, no override, no table.
 * Anything else is left to the general reading, which knows what is wrong with it.
 */
export interface Reader {
  readonly ratings: readonly Slot[];
  readonly facts: readonly Slot[];
  readonly ratingAt: ReadonlyMap<string, number>;
  readonly factAt: ReadonlyMap<string, number>;
  readonly ratingsNeeded: number;
  readonly factsNeeded: number;
  /** Register and value of each fact with a default. */
  readonly defaults: readonly (readonly [number, number])[];
}

/** How one answer is read. */
export interface Slot {
  readonly id: string;
  readonly kind: 'boolean' | 'choice' | 'number' | 'none';
  readonly register: number;
  readonly options: ReadonlyMap<string, number>;
  readonly power: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** A reader for the Plan, or null when its sheets hold more than answers and facts. */
export function readerOf(plan: Plan, program: Program): Reader | null {
  if (plan.tables.length > 0 || plan.criteria.some(({ of }) => of !== null)) return null;
  if (plan.inputs.some(({ from }) => from.kind === 'findings')) return null;
  const ratings = plan.criteria.map(({ id, answer }) => slotOf(plan, program, id, answer));
  const facts = plan.inputs.flatMap(({ from }, input) => (from.kind === 'fact' ? [slotOf(plan, program, from.fact, input)] : []));
  const defaults = plan.inputs.flatMap(({ from, default: value }, input) => (from.kind === 'fact' && value !== null ? [[program.inputs[input]!, value] as const] : []));
  const withDefault = new Set(defaults.map(([register]) => register));
  return {
    ratings,
    facts,
    ratingAt: new Map(ratings.map(({ id }, i) => [id, i])),
    factAt: new Map(facts.map(({ id }, i) => [id, i])),
    ratingsNeeded: ratings.filter(({ kind }) => kind !== 'none').length,
    factsNeeded: facts.filter(({ register }) => !withDefault.has(register)).length,
    defaults,
  };
}

function slotOf(plan: Plan, program: Program, id: string, input: number | null): Slot {
  const none: Slot = { id, kind: 'none', register: 0, options: new Map(), power: 1, min: 0, max: 0, step: 1 };
  if (input === null) return none;
  const { domain } = plan.inputs[input]!;
  const register = program.inputs[input]!;
  switch (domain.type) {
    case 'boolean': return { ...none, kind: 'boolean', register };
    case 'choice': return { ...none, kind: 'choice', register, options: new Map(domain.options.map((option, i) => [option, i])) };
    case 'number': return { ...none, kind: 'number', register, power: 10 ** domain.decimals, min: domain.min, max: domain.max, step: domain.step };
  }
}

/** Reads ratings that are plain values or long forms without more than value, comment and evidence; details collects the long forms. */
export function readRatings(reader: Reader, ratings: Readonly<Record<string, unknown>>, r: Float64Array, details: Details): boolean {
  const { ratings: slots, ratingAt } = reader;
  let next = 0;
  let read = 0;
  for (const key in ratings) {
    let value: unknown = ratings[key];
    let at = next;
    if (at >= slots.length || slots[at]!.id !== key) {
      at = ratingAt.get(key) ?? -1;
      if (at < 0) return false;
    }
    next = at + 1;
    if (typeof value === 'object') {
      value = plainDetail(value, at, details);
      if (value === undefined) return false;
    }
    if (!readInto(slots[at]!, value, r)) return false;
    read++;
  }
  return read === reader.ratingsNeeded;
}

/** Reads facts; those with a default may be absent. */
export function readFacts(reader: Reader, facts: Readonly<Record<string, unknown>> | undefined, r: Float64Array): boolean {
  for (const [register, value] of reader.defaults) r[register] = value;
  if (reader.facts.length === 0) return facts === undefined || Object.keys(facts).length === 0;
  if (typeof facts !== 'object' || facts === null) return reader.factsNeeded === 0 && facts === undefined;
  const { facts: slots, factAt, defaults } = reader;
  let next = 0;
  let read = 0;
  for (const key in facts) {
    let at = next;
    if (at >= slots.length || slots[at]!.id !== key) {
      at = factAt.get(key) ?? -1;
      if (at < 0) return false;
    }
    next = at + 1;
    const slot = slots[at]!;
    if (!readInto(slot, facts[key], r)) return false;
    if (defaults.length === 0 || !defaults.some(([register]) => register === slot.register)) read++;
  }
  return read === reader.factsNeeded;
}

function readInto(slot: Slot, value: unknown, r: Float64Array): boolean {
  switch (slot.kind) {
    case 'boolean':
      if (value === true) r[slot.register] = 1;
      else if (value === false) r[slot.register] = 0;
      else return false;
      return true;
    case 'choice': {
      const position = typeof value === 'string' ? slot.options.get(value) : undefined;
      if (position === undefined) return false;
      r[slot.register] = position;
      return true;
    }
    case 'number': {
      if (typeof value !== 'number') return false;
      const scaled = Math.round(value * slot.power);
      if (scaled / slot.power !== value || scaled < slot.min || scaled > slot.max) return false;
      if (slot.step !== 1 && (scaled - slot.min) % slot.step !== 0) return false;
      r[slot.register] = scaled;
      return true;
    }
    case 'none': return false;
  }
}

/** Long forms met while reading: what the report's copy and the rules on comments need. */
export interface Details {
  readonly at: number[];
  readonly value: object[];
}

function plainDetail(value: object | null, at: number, details: Details): unknown {
  if (value === null || Array.isArray(value)) return undefined;
  const { value: answer, of, notApplicable, override } = value as Readonly<Record<string, unknown>>;
  if (of !== undefined || notApplicable !== undefined || override !== undefined) return undefined;
  details.at.push(at);
  details.value.push(value);
  return answer;
}
