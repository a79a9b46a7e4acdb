import type { Plan } from '../plan.ts';
import { boundsOf } from '../program/tables.ts';
import { isMissing, missingIn, naInputs, type Column, type SheetColumns } from './sheetColumns.ts';
import type { Frame, Step } from './frame.ts';

/** Larger domains are computed row by row; up to here a table of every answer's points is quicker and stays in the caches. */
const LARGEST_TABLE = 16_384;
const BYTES = 256;

/**
 * An answer or fact as blocks read it: straight from a column of bytes or words, by a place in tables (which stands in a scratch block),
 * or as a number in a register. With a place, the mark of not applicable is a place too.
 */
export interface Source {
  readonly kind: 'bytes' | 'words' | 'index' | 'number';
  readonly input: number;
  /** The input that says not applicable, where both are read as one. */
  readonly na: number | null;
  /** Scratch block of places. */
  readonly scratch: number;
  /** What the inputs are at each place of a table; null where no answer may be so. */
  readonly places: readonly (Place | null)[];
  /** The place of an answer that is missing, where it may be because the rubric takes its criterion out; -1 where it may not. */
  readonly absent: number;
}

interface Place {
  readonly value: number;
  readonly na: boolean;
}

/** Places after those of the values. */
const NOT_APPLICABLE = 0;
const REFUSED = 1;
const ABSENT = 2;

/** The columns' sources; null when an input that is always needed is in no column, so that no row is complete. */
export function sourcesOf(plan: Plan, { inputs }: SheetColumns): Source[] | null {
  const na = naInputs(plan);
  const shared = new Set(na.filter((input, i) => input >= 0 && na.indexOf(input) !== i));
  const isPresent = (input: number): boolean => input >= 0 && inputs[input] !== null;
  if (plan.inputs.some((input, i) => input.default === null && !isPresent(i) && rulingOut(plan, i) === null)) return null;
  const joined = na.map((input, i) => (isPresent(input) && isPresent(i) && !shared.has(input) && size(plan, i) <= LARGEST_TABLE ? input : null));
  const sources: Source[] = [];
  for (const [input, column] of inputs.entries()) {
    if (column === null || joined.includes(input)) continue;
    const kind = kindOf(plan, input, column, joined[input]!);
    const scratch = kind === 'index' ? sources.filter((other) => other.kind === 'index').length : -1;
    const places = placesOf(plan, input, kind, joined[input] !== null);
    const absent = rulingOut(plan, input) === null ? -1 : kind === 'bytes' ? BYTES - 1 : kind === 'index' ? size(plan, input) + ABSENT : -1;
    sources.push({ kind, input, na: joined[input]!, scratch, places, absent });
  }
  return sources;
}

/** The slot that settles that a missing answer is not looked at. None does yet: every row that lacks an answer goes the general way. */
export function rulingOut(_plan: Plan, _input: number): number | null {
  return null;
}

function kindOf(plan: Plan, input: number, column: Column, na: number | null): Source['kind'] {
  const { min, max } = boundsOf(plan.inputs[input]!.domain);
  const isPlain = na === null && min >= 0;
  if (isPlain && max < BYTES - 1 && column instanceof Uint8Array) return 'bytes';
  // Beyond the domain of words a missing value and a wrong one look the same.
  if (isPlain && max < LARGEST_TABLE && column instanceof Uint16Array && plan.inputs[input]!.default === null && rulingOut(plan, input) === null) return 'words';
  return size(plan, input) <= LARGEST_TABLE ? 'index' : 'number';
}

function placesOf(plan: Plan, input: number, kind: Source['kind'], mayBeNa: boolean): (Place | null)[] {
  const { min, max } = boundsOf(plan.inputs[input]!.domain);
  const values = (from: number, to: number): (Place | null)[] => Array.from({ length: to - from + 1 }, (_, i) => placeOf(plan, input, from + i));
  // An answer that is missing because its criterion does not apply is never looked at, so that any will do.
  const unasked = plan.inputs[input]!.default ?? (rulingOut(plan, input) === null ? null : min);
  const instead = unasked === null ? null : { value: unasked, na: false };
  switch (kind) {
    case 'bytes': return [...values(0, BYTES - 2), instead];
    case 'words': return [...values(0, max), null];
    case 'index': return [...values(min, max), mayBeNa ? { value: min, na: true } : null, null, instead];
    case 'number': return [];
  }
}

function size(plan: Plan, input: number): number {
  const { min, max } = boundsOf(plan.inputs[input]!.domain);
  return max - min + 1;
}

function placeOf(plan: Plan, input: number, value: number): Place | null {
  const { min, max, step } = boundsOf(plan.inputs[input]!.domain);
  return value >= min && value <= max && (value - min) % step === 0 ? { value, na: false } : null;
}

/** Reads a block of a column that is not looked up directly. */
export function readingStep(plan: Plan, source: Source, register: number): Step | null {
  const { domain, default: preset } = plan.inputs[source.input]!;
  const { min, max, step } = boundsOf(domain);
  if (source.kind === 'bytes' || source.kind === 'words') return null;
  if (source.kind === 'number') {
    return (frame) => readNumbers(copied(frame, source.input, frame.values), frame.n, frame.r[register]!, frame.bad, missing(frame, source.input), preset ?? Number.NaN, min, max, step);
  }
  const places = max - min + 1;
  const missingAt = preset !== null ? preset - min : source.absent >= 0 ? source.absent : places + REFUSED;
  return (frame) => {
    const to = frame.index[source.scratch]!;
    const values = copied(frame, source.input, frame.values);
    const none = missing(frame, source.input);
    readPlaces(values, frame.n, to, none, missingAt, min, max, places + REFUSED);
    if (source.na !== null) markNotApplicable(copied(frame, source.na, frame.marks), values, frame.n, to, missing(frame, source.na), none, places + NOT_APPLICABLE, places + REFUSED);
  };
}

/** A block of any column as doubles, so that the loops below see one type of array only. */
function copied({ inputs, from, n }: Frame, input: number, to: Float64Array): Float64Array {
  to.set(inputs[input]!.subarray(from, from + n));
  return to;
}

function missing({ inputs }: Frame, input: number): number {
  return missingIn(inputs[input] as Column);
}

function readPlaces(values: Float64Array, n: number, to: Uint16Array, none: number, missingAt: number, min: number, max: number, refused: number): void {
  for (let i = 0; i < n; i++) {
    const value = values[i]!;
    to[i] = value >= min && value <= max && Math.floor(value) === value ? value - min : isMissing(value, none) ? missingAt : refused;
  }
}

/** What does not apply needs no answer; an answer that is there must still be one that can be given. */
function markNotApplicable(marks: Float64Array, values: Float64Array, n: number, to: Uint16Array, none: number, noValue: number, notApplicable: number, refused: number): void {
  for (let i = 0; i < n; i++) {
    const mark = marks[i]!;
    if (mark === 1) to[i] = to[i]! !== refused || isMissing(values[i]!, noValue) ? notApplicable : refused;
    else if (mark !== 0 && !isMissing(mark, none)) to[i] = refused;
  }
}

function readNumbers(values: Float64Array, n: number, to: Float64Array, bad: Uint8Array, none: number, preset: number, min: number, max: number, step: number): void {
  for (let i = 0; i < n; i++) {
    const value = isMissing(values[i]!, none) ? preset : values[i]!;
    const good = value >= min && value <= max && Math.floor(value) === value && (value - min) % step === 0;
    to[i] = good ? value : min;
    bad[i] = bad[i]! | Number(!good);
  }
}
