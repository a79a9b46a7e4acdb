import type { Plan } from '../plan.ts';
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
  return {
    ratings: columnsOf(plan, program, plan.criteria.map(({ id, answer }) => ({ id, input: answer }))),
    facts: columnsOf(plan, program, plan.inputs.flatMap(({ from }, input) => (from.kind === 'fact' ? [{ id: from.fact, input }] : []))),
    presets: plan.inputs.flatMap(({ default: value }, input) => (value === null ? [] : [[program.inputs[input]!, value] as const])),
  };
}

/** Reads answers and facts; false when something is missing, refused or unusual. */
export function readUsual(reader: Reader, ratings: unknown, facts: unknown, r: Float64Array, details: Details): boolean {
  for (const [register, value] of reader.presets) r[register] = value;
  return isMap(ratings) && readPart(reader.ratings, ratings, r, details)
    && (facts === undefined ? reader.facts.count === 0 : isMap(facts) && readPart(reader.facts, facts, r, null));
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Keys are expected in the order of the rubric, which costs one comparison each; another order costs a look-up.
 * The read by name before the loop keeps the engine's enumeration of properties on its fast path.
 */
function readPart(columns: Columns, given: Readonly<Record<string, unknown>>, r: Float64Array, details: Details | null): boolean {
  const { ids, at, kind, register, power, min, max, step, needed } = columns;
  if (ids.length > 0) void given[ids[0]!];
  let missing = columns.count;
  let i = 0;
  for (const key in given) {
    if (ids[i] !== key) {
      i = at.get(key) ?? -1;
      if (i < 0) return false;
    }
    let value = given[key];
    if (typeof value === 'object') {
      value = longForm(columns, value, i, details);
      if (value === undefined) return false;
    }
    if (typeof value === 'string') {
      const position = kind[i] === Kind.choice ? optionAt(columns, i, value) : -1;
      if (position < 0) return false;
      r[register[i]!] = position;
    } else if (typeof value === 'boolean') {
      if (kind[i] !== Kind.boolean) return false;
      r[register[i]!] = value ? 1 : 0;
    } else if (typeof value === 'number') {
      if (kind[i] !== Kind.number) return false;
      const scaled = Math.round(value * power[i]!);
      if (scaled / power[i]! !== value || scaled < min[i]! || scaled > max[i]!) return false;
      if (step[i] !== 1 && (scaled - min[i]!) % step[i]! !== 0) return false;
      r[register[i]!] = scaled + 0;
    } else return false;
    missing -= needed[i]!;
    i++;
  }
  return missing === 0;
}

/** The answer inside a long form that holds nothing but it, a comment and evidence. */
function longForm({ kind }: Columns, value: object | null, i: number, details: Details | null): unknown {
  if (value === null || details === null || kind[i] === Kind.none || Array.isArray(value)) return undefined;
  const { value: answer, of, notApplicable, override } = value as Readonly<Record<string, unknown>>;
  if (of !== undefined || notApplicable !== undefined || override !== undefined || typeof answer === 'object') return undefined;
  details.at.push(i);
  details.value.push(value);
  return answer;
}
