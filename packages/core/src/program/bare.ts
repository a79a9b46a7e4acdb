import { Sign, type Columns } from './columns.ts';
import { NO_TABLE, UNDECIDED, type Tables } from './tables.ts';

/** How bare answers to all criteria are read. */
export interface Bare {
  /** WIDTH cells for each criterion, then the texts and their positions: all in one list, for the fewer a loop has to look into the quicker it is. */
  readonly cells: readonly (string | number)[];
  /** Where the cells of criteria end. */
  readonly end: number;
  /** Points by answer, as in the tables. */
  readonly values: Int32Array;
}

/**
 * What the cells of a criterion hold. LOOK is the power of ten of a number, or which character tells texts apart; LEAST and SPAN bound a number.
 * At TEXTS stand, by the low bits of that character, the text and its position; NONE where there is none.
 */
const ID = 0;
const KIND = 1;
const LOOK = 2;
const LEAST = 3;
const SPAN = 4;
const BASE = 5;
const ADD_TO = 6;
const TEXTS = 7;
const WIDTH_BITS = 3;
const WIDTH = 8;
const TEXT = 0;
const BOOLEAN = 1;
const NUMBER = 2;
const INTEGER = 3;
const SIGNS = 32;
const NONE = -1;
const MOST = 10 ** 9;

/** Null where a criterion asks nothing, has no table of points, texts that no character tells apart, or so many decimals that their power is no small integer. */
export function bareOf({ list }: Columns, { values, addTo }: Tables): Bare | null {
  if (list.length === 0 || list.some(({ sign, base, power }) => sign === Sign.none || sign === Sign.search || base === NO_TABLE || power > MOST)) return null;
  const end = list.length * WIDTH;
  const cells: (string | number)[] = [];
  const texts: (string | number)[] = [];
  list.forEach(({ id, sign, power, min, max, base, texts: { bySign, places } }, i) => {
    const kind = sign >= 0 ? TEXT : sign === Sign.boolean ? BOOLEAN : power === 1 ? INTEGER : NUMBER;
    cells.push(id, kind, kind === TEXT ? sign : power, min, max - min, base, addTo[i]!, end + texts.length);
    if (kind === TEXT) for (let bits = 0; bits < SIGNS; bits++) texts.push(bySign[bits] ?? '', places[bits] ?? NONE);
  });
  return { cells: [...cells, ...texts].map((cell) => (typeof cell === 'number' ? cell | 0 : cell)), end, values };
}

/**
 * True for bare answers to every criterion whose points are known, in the order of the rubric: most sheets of a form or a database.
 * All else is left to readRatings. The loop is quick because nothing in it calls anything.
 * The read by name before it brings an object of an outdated layout up to date: one of those would spoil the loop for all.
 */
export function readBare({ cells, end, values }: Bare, given: Readonly<Record<string, unknown>>, r: number[]): boolean {
  void given[cells[ID]!];
  const cell = cells as readonly number[];
  let at = 0;
  for (const key in given) {
    // Read before the key is looked at, or the engine reads by name.
    const value = given[key];
    if (at === end || cells[at + ID] !== key) return false;
    let answer: number;
    const kind = cells[at + KIND];
    if (kind === TEXT) {
      if (typeof value !== 'string') return false;
      // Beyond the end of a text there is no character, which counts as one of bits 0.
      const text = cell[at + TEXTS]! + 2 * (value.charCodeAt(cell[at + LOOK]!) & (SIGNS - 1));
      if (cells[text] !== value) return false;
      answer = cell[text + 1]!;
      if (answer === NONE) return false;
    } else if (kind === BOOLEAN) {
      if (value === true) answer = 1;
      else if (value === false) answer = 0;
      else return false;
    } else if (kind === INTEGER) {
      if (typeof value !== 'number') return false;
      answer = value | 0;
      if (answer !== value || answer - cell[at + LEAST]! >>> 0 > cell[at + SPAN]!) return false;
    } else {
      if (typeof value !== 'number') return false;
      const power = cell[at + LOOK]!;
      answer = Math.floor(value * power + 0.5) | 0;
      if (answer / power !== value || answer - cell[at + LEAST]! >>> 0 > cell[at + SPAN]!) return false;
    }
    const points = values[cell[at + BASE]! + answer]!;
    if (points <= UNDECIDED) return false;
    const sum = cell[at + ADD_TO]!;
    r[at >> WIDTH_BITS] = answer;
    r[sum] = r[sum]! + points;
    at += WIDTH;
  }
  return at === end;
}
