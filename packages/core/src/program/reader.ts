import type { InputSource, Plan } from '../plan.ts';
import { bareOf, readBare, type Bare } from './bare.ts';
import { answerIn, columnsOf, isOnStep, REFUSED, Sign, type Answer, type Column, type Columns } from './columns.ts';
import type { Program } from './program.ts';
import { NO_TABLE, UNDECIDED, UNMET, type Tables } from './tables.ts';

/**
 * Reads the usual sheet straight into registers: every question answered, nothing refused, no override, no table.
 * Anything else is left to the general reading, which knows what is wrong with it.
 */
export interface Reader {
  readonly ratings: Columns;
  readonly bare: Bare | null;
  readonly facts: Columns;
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
    columnsOf(plan, answers.map(({ mark, ...answer }) => ({ ...answer, na: marks.get(mark) ?? null })), register);
  const ratings = columns(plan.criteria.map(({ id, answer }, i) => ({ id, input: answer, base: tables.base[i]!, mark: `na ${i}` })));
  return {
    ratings,
    bare: bareOf(ratings, tables),
    facts: columns(plan.inputs.flatMap(({ from }, input) => (from.kind === 'fact' ? [{ id: from.fact, input, base: NO_TABLE, mark: `fact-na ${from.fact}` }] : []))),
    tables,
  };
}

function markOf(from: InputSource): string | null {
  return from.kind === 'na' ? `na ${from.criterion}` : from.kind === 'fact-na' ? `fact-na ${from.fact}` : null;
}

/** Reads answers and facts into fresh registers; null when something is missing, refused or unusual. */
export function readUsual(reader: Reader, ratings: unknown, facts: unknown, r: number[]): Details | null {
  if (!isMap(ratings)) return null;
  const details = reader.bare !== null && readBare(reader.bare, ratings, r) ? NO_DETAILS : readRatings(reader, ratings, r);
  return details !== null && (facts === undefined ? reader.facts.count === 0 : isMap(facts) && readFacts(reader.facts, facts, r)) ? details : null;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads long forms too, in any order, and what need not be answered may be absent. */
function readRatings({ ratings: columns, tables }: Reader, given: Readonly<Record<string, unknown>>, r: number[]): Details | null {
  const { list } = columns;
  for (const sum of tables.addTo) r[sum] = 0;
  let details = NO_DETAILS;
  let missing = columns.count;
  let i = 0;
  for (const key in given) {
    let value = given[key];
    if (list[i]?.id !== key) {
      i = columns.at.get(key) ?? -1;
      if (i < 0) return null;
    }
    const column = list[i]!;
    missing--;
    if (typeof value === 'object') {
      if (value === null || column.sign === Sign.none || Array.isArray(value)) return null;
      if (details === NO_DETAILS) details = { at: [], value: [] };
      details.at.push(i);
      details.value.push(value);
      if (saysNotApplicable(column, value, r, false)) {
        i++;
        continue;
      }
      if (!isBareDetail(value)) return null;
      value = (value as { readonly value?: unknown }).value;
    }
    const answer = answerIn(column, value);
    if (answer === REFUSED) return null;
    r[i] = answer;
    if (!readPoints(column, tables, i, r)) return null;
    i++;
  }
  return missing === 0 ? details : null;
}

/** Looks up the points of an answer; false when it may not be given, or the program must not decide. */
function readPoints(column: Column, tables: Tables, i: number, r: number[]): boolean {
  const answer = r[i]!;
  if (column.base === NO_TABLE) return isOnStep(column, answer);
  let points = tables.values[column.base + answer]!;
  if (points === UNMET) points = tables.meet(i, answer);
  r[tables.addTo[i]!] = r[tables.addTo[i]!]! + points;
  return points > UNDECIDED;
}

/** Facts are few; they are read by name, apart from the loop over ratings, which stays fast when it only ever sees those. */
function readFacts({ list }: Columns, given: Readonly<Record<string, unknown>>, r: number[]): boolean {
  let unread = Object.keys(given).length;
  for (const column of list) {
    const value = given[column.id];
    if (value === undefined) {
      if (column.needed) return false;
      continue;
    }
    unread--;
    if (typeof value === 'object') {
      if (value === null || !saysNotApplicable(column, value, r, true)) return false;
      continue;
    }
    const answer = answerIn(column, value);
    if (answer === REFUSED || !isOnStep(column, answer)) return false;
    r[column.register] = answer;
  }
  return unread === 0;
}

/** A long form that holds nothing but an answer, a comment and evidence. */
function isBareDetail(value: object): boolean {
  const { of, notApplicable, override } = value as Readonly<Record<string, unknown>>;
  return of === undefined && notApplicable === undefined && override === undefined;
}

/** Marks what the sheet says does not apply: a rating with a reason and nothing else, or a fact. */
function saysNotApplicable({ na }: Column, value: object, r: number[], isFact: boolean): boolean {
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
