import type { InputSource, Plan } from '../plan.ts';
import { answerIn, columnsOf, isOnStep, REFUSED, Sign, type Answer, type Columns } from './columns.ts';
import type { Program } from './program.ts';
import { NO_TABLE, type Tables } from './tables.ts';

/**
 * Reads the usual sheet straight into registers: every question answered, nothing refused, no override, no table.
 * Anything else is left to the general reading, which knows what is wrong with it.
 */
export interface Reader {
  readonly ratings: Columns;
  readonly facts: Columns;
  /** Register and value that an absent fact has, and every mark of not applicable. */
  readonly presets: readonly (readonly [number, number])[];
  readonly tables: Tables;
}

/** Long forms met while reading: what the report's copy and the rules on comments need. */
export interface Details {
  readonly at: number[];
  readonly value: object[];
}

const NO_DETAILS: Details = { at: [], value: [] };

/** False when the Plan's sheets hold more than answers and facts. */
export function isRead({ tables, criteria, inputs }: Plan): boolean {
  return tables.length === 0 && criteria.every(({ of }) => of === null) && inputs.every(({ from }) => from.kind !== 'findings');
}

export function readerOf(plan: Plan, program: Program, tables: Tables): Reader {
  const marks = new Map(plan.inputs.map(({ from }, input) => [markOf(from), input]));
  const register = (input: number): number => tables.register(program.inputs[input]!);
  const columns = (answers: readonly (Omit<Answer, 'na'> & { readonly mark: string })[]): Columns =>
    columnsOf(plan, answers.map(({ id, input, mark }) => ({ id, input, na: marks.get(mark) ?? null })), register);
  return {
    ratings: columns(plan.criteria.map(({ id, answer }, i) => ({ id, input: answer, mark: `na ${i}` }))),
    facts: columns(plan.inputs.flatMap(({ from }, input) => (from.kind === 'fact' ? [{ id: from.fact, input, mark: `fact-na ${from.fact}` }] : []))),
    presets: plan.inputs.flatMap(({ default: value }, input) => (value === null ? [] : [[register(input), value] as const])),
    tables,
  };
}

function markOf(from: InputSource): string | null {
  return from.kind === 'na' ? `na ${from.criterion}` : from.kind === 'fact-na' ? `fact-na ${from.fact}` : null;
}

/** Reads answers and facts; null when something is missing, refused or unusual. */
export function readUsual(reader: Reader, ratings: unknown, facts: unknown, r: Float64Array): Details | null {
  for (const [register, value] of reader.presets) r[register] = value;
  if (!isMap(ratings)) return null;
  const details = readRatings(reader, ratings, r);
  return details !== null && (facts === undefined ? reader.facts.count === 0 : isMap(facts) && readFacts(reader.facts, facts, r)) ? details : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Keys are expected in the order of the rubric, which costs one comparison each; another order costs a look-up.
 * The read by name before the loop keeps the engine's enumeration of properties on its fast path.
 */
function readRatings({ ratings: columns, tables }: Reader, given: Readonly<Record<string, unknown>>, r: Float64Array): Details | null {
  const { ids } = columns;
  const { values, base, points: pointsFrom } = tables;
  void given[ids[0]!];
  let details = NO_DETAILS;
  let missing = columns.count;
  let i = 0;
  for (const key in given) {
    // Read before the key is looked at, or the engine reads by name.
    let value = given[key];
    if (ids[i] !== key) {
      i = columns.at.get(key) ?? -1;
      if (i < 0) return null;
    }
    missing--;
    if (typeof value === 'object') {
      if (value === null || columns.sign[i] === Sign.none || Array.isArray(value)) return null;
      if (details === NO_DETAILS) details = { at: [], value: [] };
      details.at.push(i);
      details.value.push(value);
      if (saysNotApplicable(columns, i, value, r, false)) {
        i++;
        continue;
      }
      if (!isBareDetail(value)) return null;
      value = (value as { readonly value?: unknown }).value;
    }
    const answer = answerIn(columns, i, value);
    if (answer === REFUSED) return null;
    r[i] = answer;
    const table = base[i]!;
    if (table !== NO_TABLE) {
      let points = values[table + answer]!;
      if (!(points < Infinity)) {
        if (Number.isNaN(points)) points = tables.meet(i, answer);
        if (points === Infinity) return null;
      }
      r[pointsFrom + i] = points;
    } else if (!isOnStep(columns, i, answer)) return null;
    i++;
  }
  return missing === 0 ? details : null;
}

/** Facts are few; they are read by name, apart from the loop over ratings, which stays fast when it only ever sees those. */
function readFacts(columns: Columns, given: Readonly<Record<string, unknown>>, r: Float64Array): boolean {
  let unread = Object.keys(given).length;
  for (const [i, id] of columns.ids.entries()) {
    const value = given[id];
    if (value === undefined) {
      if (columns.needed[i] === 1) return false;
      continue;
    }
    unread--;
    if (typeof value === 'object') {
      if (value === null || !saysNotApplicable(columns, i, value, r, true)) return false;
      continue;
    }
    const answer = answerIn(columns, i, value);
    if (answer === REFUSED || !isOnStep(columns, i, answer)) return false;
    r[columns.register[i]!] = answer;
  }
  return unread === 0;
}

/** A long form that holds nothing but an answer, a comment and evidence. */
function isBareDetail(value: object): boolean {
  const { of, notApplicable, override } = value as Readonly<Record<string, unknown>>;
  return of === undefined && notApplicable === undefined && override === undefined;
}

/** Marks what the sheet says does not apply: a rating with a reason and nothing else, or a fact. */
function saysNotApplicable(columns: Columns, i: number, value: object, r: Float64Array, isFact: boolean): boolean {
  const na = columns.na[i]!;
  const { notApplicable, override, of, value: answer } = value as Readonly<Record<string, unknown>>;
  if (na < 0 || of !== undefined || notApplicable === undefined || notApplicable === null || override !== undefined || (answer !== undefined && answer !== null)) return false;
  if (isFact) {
    if (notApplicable !== true) return false;
  } else {
    const { reason } = notApplicable as Readonly<Record<string, unknown>>;
    if (typeof reason !== 'string' || reason.trim() === '') return false;
  }
  r[na] = 1;
  return true;
}
