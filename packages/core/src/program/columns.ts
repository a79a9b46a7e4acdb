import type { InputDomain, Plan } from '../plan.ts';
import { boundsOf } from './tables.ts';

/** How the answers of one part of a sheet are read, in the order in which they are expected. Packed into few arrays, since objects are slower. */
export interface Columns {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  /** By column: 10^decimals (0 where no number is asked), min, max and step. */
  readonly numbers: Float64Array;
  /** By column: a character whose low bits tell its options apart, or one of `Sign`. */
  readonly sign: Int32Array;
  /** Options by those bits. */
  readonly bySign: Int8Array;
  readonly options: readonly (readonly string[])[];
  /** Register of the answer, and that which says not applicable; -1 without one. */
  readonly register: Int32Array;
  readonly na: Int32Array;
  /** 1 where an answer must be given, and how many must. */
  readonly needed: Uint8Array;
  readonly count: number;
}

export const Sign = { search: -1, boolean: -2, number: -3, none: -4 } as const;

export interface Answer {
  readonly id: string;
  readonly input: number | null;
  readonly na: number | null;
}

const NOTHING: InputDomain = { type: 'boolean' };

export function columnsOf(plan: Plan, answers: readonly Answer[], register: (input: number) => number): Columns {
  const domains = answers.map(({ input }) => (input === null ? NOTHING : plan.inputs[input]!.domain));
  const options = domains.map((domain) => (domain.type === 'choice' ? domain.options : []));
  const bySign = new Int8Array(answers.length * SIGNS).fill(-1);
  const needed = Uint8Array.from(answers, ({ input }) => (input !== null && plan.inputs[input]!.default === null ? 1 : 0));
  return {
    ids: answers.map(({ id }) => id),
    at: new Map(answers.map(({ id }, i) => [id, i])),
    numbers: Float64Array.from(domains.flatMap((domain) => {
      const { min, max, step } = boundsOf(domain);
      return [domain.type === 'number' ? 10 ** domain.decimals : 0, min, max, step];
    })),
    sign: Int32Array.from(domains, ({ type }, i) => (answers[i]!.input === null ? Sign.none : type === 'choice' ? signOf(options[i]!, bySign, i * SIGNS) : Sign[type])),
    bySign,
    options,
    register: Int32Array.from(answers, ({ input }) => (input === null ? 0 : register(input))),
    na: Int32Array.from(answers, ({ na }) => (na === null ? -1 : register(na))),
    needed,
    count: needed.reduce((sum, each) => sum + each, 0),
  };
}

const SIGNS = 32;

/** A position at which the options differ in the low bits of their character: one look tells them apart. */
function signOf(options: readonly string[], bySign: Int8Array, from: number): number {
  const shortest = Math.min(...options.map(({ length }) => length));
  for (let position = 0; options.length < SIGNS && position < shortest; position++) {
    const codes = options.map((option) => option.charCodeAt(position) % SIGNS);
    if (new Set(codes).size < options.length) continue;
    codes.forEach((code, i) => { bySign[from + code] = i; });
    return position;
  }
  return Sign.search;
}

/** No answer is so large. */
export const REFUSED = Infinity;

/** The scaled number, the position of an option, 0 or 1; REFUSED for anything else. */
export function answerIn({ numbers, sign, bySign, options }: Columns, i: number, value: unknown): number {
  if (typeof value === 'string') {
    const position = sign[i]!;
    if (position < Sign.search) return REFUSED;
    const list = options[i]!;
    // Beyond the end of a text there is no character, which counts as one of bits 0.
    const found = position === Sign.search ? list.indexOf(value) : bySign[i * SIGNS + (value.charCodeAt(position) & (SIGNS - 1))]!;
    return found >= 0 && list[found] === value ? found : REFUSED;
  }
  if (typeof value === 'boolean') return sign[i] !== Sign.boolean ? REFUSED : value ? 1 : 0;
  if (typeof value !== 'number') return REFUSED;
  const at = 4 * i;
  const power = numbers[at]!;
  const scaled = Math.round(value * power);
  // Where no number is asked the power is 0, and 0 / 0 is no number.
  return scaled / power === value && scaled >= numbers[at + 1]! && scaled <= numbers[at + 2]! ? scaled + 0 : REFUSED;
}

/** True when a number lies on the steps that may be given. */
export function isOnStep({ numbers }: Columns, i: number, answer: number): boolean {
  const [min, step] = [numbers[4 * i + 1]!, numbers[4 * i + 3]!];
  return (answer - min) % step === 0;
}
