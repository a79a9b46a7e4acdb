import type { InputSource, Plan } from '../plan.ts';
import { columnsOf, Kind, optionAt, type Columns } from './columns.ts';
import type { Program } from './program.ts';

/**
 * Reads the usual sheet straight into registers: every question answered, nothing refused, no override, no table.
 * Anything else is left to the general reading, which knows what is wrong with it.
 */
export interface Reader {
  readonly ratings: Columns;
  readonly facts: Columns;
  /** Register and value that an absent fact has, and every mark of not applicable. */
  readonly presets: readonly (readonly [number, number])[];
}

/** Long forms met while reading: what the report's copy and the rules on comments need. */
export interface Details {
  readonly at: number[];
  readonly value: object[];
}

/** A reader for the Plan, or null when its sheets hold more than answers and facts. */
export function readerOf(plan: Plan, program: Program): Reader | null {
  if (plan.tables.length > 0 || plan.criteria.some(({ of }) => of !== null)) return null;
  if (plan.inputs.some(({ from }) => from.kind === 'findings')) return null;
  const naOf = (wanted: (from: InputSource) => boolean): number | null => {
    const input = plan.inputs.findIndex(({ from }) => wanted(from));
    return input < 0 ? null : input;
  };
  return {
    ratings: columnsOf(plan, program, plan.criteria.map(({ id, answer, na }, i) => ({ id, input: answer, na: na === null ? null : naOf((from) => from.kind === 'na' && from.criterion === i) }))),
    facts: columnsOf(plan, program, plan.inputs.flatMap(({ from }, input) => (from.kind === 'fact' ? [{ id: from.fact, input, na: naOf((other) => other.kind === 'fact-na' && other.fact === from.fact) }] : []))),
    presets: plan.inputs.flatMap(({ default: value }, input) => (value === null ? [] : [[program.inputs[input]!, value] as const])),
  };
}

/** Reads answers and facts; false when something is missing, refused or unusual. */
export function readUsual(reader: Reader, ratings: unknown, facts: unknown, r: Float64Array, details: Details): boolean {
  for (const [register, value] of reader.presets) r[register] = value;
  return isMap(ratings) && readRatings(reader.ratings, ratings, r, details)
    && (facts === undefined ? reader.facts.count === 0 : isMap(facts) && readFacts(reader.facts, facts, r));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Keys are expected in the order of the rubric, which costs one comparison each; another order costs a look-up.
 * The read by name before the loop keeps the engine's enumeration of properties on its fast path.
 */
function readRatings(columns: Columns, given: Readonly<Record<string, unknown>>, r: Float64Array, details: Details): boolean {
  const { ids, at, needed } = columns;
  void given[ids[0]!];
  let missing = columns.count;
  let i = 0;
  for (const key in given) {
    if (ids[i] !== key) {
      i = at.get(key) ?? -1;
      if (i < 0) return false;
    }
    const value = given[key];
    if (typeof value === 'object' ? !readLongForm(columns, i, value, r, details) : !readPlain(columns, i, value, r)) return false;
    missing -= needed[i]!;
    i++;
  }
  return missing === 0;
}

/** Facts are few; they are read by name, apart from the loop over ratings, which stays fast when it only ever sees those. */
function readFacts(columns: Columns, given: Readonly<Record<string, unknown>>, r: Float64Array): boolean {
  const { ids, needed } = columns;
  let unread = Object.keys(given).length;
  for (let i = 0; i < ids.length; i++) {
    const value = given[ids[i]!];
    if (value === undefined) {
      if (needed[i] === 1) return false;
      continue;
    }
    if (typeof value === 'object' ? !saysNotApplicable(columns, i, value, r, null) : !readPlain(columns, i, value, r)) return false;
    unread--;
  }
  return unread === 0;
}

function readPlain(columns: Columns, i: number, value: unknown, r: Float64Array): boolean {
  const { kind, register, power, min, max, step } = columns;
  if (typeof value === 'string') {
    const position = kind[i] === Kind.choice ? optionAt(columns, i, value) : -1;
    if (position < 0) return false;
    r[register[i]!] = position;
    return true;
  }
  if (typeof value === 'boolean') {
    if (kind[i] !== Kind.boolean) return false;
    r[register[i]!] = value ? 1 : 0;
    return true;
  }
  if (typeof value !== 'number' || kind[i] !== Kind.number) return false;
  const scaled = Math.round(value * power[i]!);
  if (scaled / power[i]! !== value || scaled < min[i]! || scaled > max[i]!) return false;
  if (step[i] !== 1 && (scaled - min[i]!) % step[i]! !== 0) return false;
  r[register[i]!] = scaled + 0;
  return true;
}

/** A long form that holds nothing but an answer, a comment and evidence, or says not applicable. */
function readLongForm(columns: Columns, i: number, value: object | null, r: Float64Array, details: Details): boolean {
  if (value === null || columns.kind[i] === Kind.none || Array.isArray(value)) return false;
  if (saysNotApplicable(columns, i, value, r, details)) return true;
  const { value: answer, of, notApplicable, override } = value as Readonly<Record<string, unknown>>;
  if (of !== undefined || notApplicable !== undefined || override !== undefined || !readPlain(columns, i, answer, r)) return false;
  details.at.push(i);
  details.value.push(value);
  return true;
}

/** Marks what the sheet says does not apply: a rating with a reason and nothing else, or a fact. */
function saysNotApplicable({ na }: Columns, i: number, value: object | null, r: Float64Array, details: Details | null): boolean {
  if (value === null || na[i]! < 0) return false;
  const { notApplicable, override, of, value: answer } = value as Readonly<Record<string, unknown>>;
  if (of !== undefined || notApplicable === undefined || notApplicable === null || override !== undefined || (answer !== undefined && answer !== null)) return false;
  if (details === null) {
    if (notApplicable !== true) return false;
  } else {
    const { reason } = notApplicable as Readonly<Record<string, unknown>>;
    if (typeof reason !== 'string' || reason.trim() === '') return false;
    details.at.push(i);
    details.value.push(value);
  }
  r[na[i]!] = 1;
  return true;
}
