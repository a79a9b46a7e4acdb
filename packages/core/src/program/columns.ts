import type { InputDomain, Plan } from '../plan.ts';
import { boundsOf } from './tables.ts';

/** How the answers of one part of a sheet are read, in the order in which they are expected. */
export interface Columns {
  readonly list: readonly Column[];
  readonly at: ReadonlyMap<string, number>;
  /** How many answers must be given. */
  readonly count: number;
}

/** How one answer is read. */
export interface Column {
  readonly id: string;
  /** What is asked: a number, yes or no, nothing, or one of some texts that differ in the low bits of this character. */
  readonly sign: number;
  /** 10^decimals of a number, and what it may be. */
  readonly power: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly options: readonly string[];
  readonly texts: Texts;
  /** Where the points of answer 0 stand in the tables, or NO_TABLE. */
  readonly base: number;
  /** Register of the answer, and that which says not applicable; -1 without one. */
  readonly register: number;
  readonly na: number;
  readonly needed: boolean;
}

export const Sign = { search: -1, boolean: -2, number: -3, none: -4 } as const;

export interface Answer {
  readonly id: string;
  readonly input: number | null;
  readonly na: number | null;
  readonly base: number;
}

export function columnsOf(plan: Plan, answers: readonly Answer[], register: (input: number) => number): Columns {
  const known = new Map<string, Texts>();
  const list = answers.map(({ id, input, na, base }): Column => {
    const asked = input === null ? null : plan.inputs[input]!;
    const domain = asked?.domain ?? NOTHING;
    const texts = domain.type === 'choice' ? shared(known, domain.options) : NO_TEXTS;
    const { min, max, step } = boundsOf(domain);
    return {
      id: asKey(id),
      sign: asked === null ? Sign.none : domain.type === 'choice' ? texts.sign : Sign[domain.type],
      power: domain.type === 'number' ? 10 ** domain.decimals : 0,
      min, max, step,
      options: domain.type === 'choice' ? domain.options : [],
      texts, base,
      register: input === null ? 0 : register(input),
      na: na === null ? -1 : register(na),
      needed: asked !== null && asked.default === null,
    };
  });
  return { list, at: new Map(list.map(({ id }, i) => [id, i])), count: list.filter(({ needed }) => needed).length };
}

const NOTHING: InputDomain = { type: 'boolean' };

/** The same text as the very object that names of properties are: comparing it with one then is comparing addresses. */
function asKey(id: string): string {
  return Object.keys({ [id]: id })[0]!;
}

/** Options by the low bits of one of their characters: one look tells them apart. */
interface Texts {
  /** Which character; Sign.search when none does. */
  readonly sign: number;
  readonly bySign: readonly (string | undefined)[];
  readonly places: readonly number[];
}

const SIGNS = 32;
const NO_TEXTS: Texts = { sign: Sign.search, bySign: [], places: [] };

/** Criteria often have the same levels. */
function shared(known: Map<string, Texts>, options: readonly string[]): Texts {
  const key = JSON.stringify(options);
  let texts = known.get(key);
  if (texts === undefined) known.set(key, texts = textsOf(options));
  return texts;
}

function textsOf(options: readonly string[]): Texts {
  const shortest = Math.min(...options.map(({ length }) => length));
  for (let sign = 0; options.length < SIGNS && sign < shortest; sign++) {
    const codes = options.map((option) => option.charCodeAt(sign) % SIGNS);
    if (new Set(codes).size < options.length) continue;
    const places = Array.from({ length: SIGNS }, (_, code) => codes.indexOf(code));
    return { sign, bySign: places.map((place) => options[place]), places };
  }
  return NO_TEXTS;
}

/** No answer is so large. */
export const REFUSED = Infinity;

/** The scaled number, the position of an option, 0 or 1; REFUSED for anything else. */
export function answerIn(column: Column, value: unknown): number {
  if (typeof value === 'string') {
    const { sign } = column;
    if (sign < 0) return sign === Sign.search ? searched(column.options, value) : REFUSED;
    // Beyond the end of a text there is no character, which counts as one of bits 0.
    const bits = value.charCodeAt(sign) & (SIGNS - 1);
    return column.texts.bySign[bits] === value ? column.texts.places[bits]! : REFUSED;
  }
  if (typeof value === 'boolean') return column.sign !== Sign.boolean ? REFUSED : value ? 1 : 0;
  if (typeof value !== 'number') return REFUSED;
  const { power } = column;
  const scaled = Math.round(value * power);
  // Where no number is asked the power is 0, and 0 / 0 is no number.
  return scaled / power === value && scaled >= column.min && scaled <= column.max ? scaled + 0 : REFUSED;
}

function searched(options: readonly string[], value: string): number {
  const found = options.indexOf(value);
  return found < 0 ? REFUSED : found;
}

/** True when a number lies on the steps that may be given. */
export function isOnStep({ min, step }: Column, answer: number): boolean {
  return (answer - min) % step === 0;
}
