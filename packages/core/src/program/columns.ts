import type { Plan } from '../plan.ts';
import type { Program } from './program.ts';

/** How the answers of one part of a sheet are read, in the order in which they are expected; one array for each property, since objects are slower. */
export interface Columns {
  readonly ids: readonly string[];
  readonly at: ReadonlyMap<string, number>;
  readonly kind: Uint8Array;
  readonly register: Int32Array;
  readonly power: Float64Array;
  readonly min: Float64Array;
  readonly max: Float64Array;
  readonly step: Float64Array;
  readonly options: readonly (readonly string[])[];
  /** Character whose low bits tell the options of this choice apart, or -1; and the option by those bits. */
  readonly sign: Int32Array;
  readonly bySign: readonly Int8Array[];
  /** Register that says not applicable; -1 when that cannot be said. */
  readonly na: Int32Array;
  /** True where a value must be given. */
  readonly needed: Uint8Array;
  readonly count: number;
}

export const Kind = { none: 0, boolean: 1, choice: 2, number: 3 } as const;

interface Answer {
  readonly id: string;
  readonly input: number | null;
  readonly na: number | null;
}

const NO_DOMAIN = { min: 0, max: 0, step: 1, decimals: 0 };

export function columnsOf(plan: Plan, program: Program, answers: readonly Answer[]): Columns {
  const domains = answers.map(({ input }) => (input === null ? null : plan.inputs[input]!.domain));
  const numbers = domains.map((domain) => (domain?.type === 'number' ? domain : NO_DOMAIN));
  const options = domains.map((domain) => (domain?.type === 'choice' ? domain.options : []));
  const signs = options.map(signOf);
  const needed = Uint8Array.from(answers, ({ input }) => (input !== null && plan.inputs[input]!.default === null ? 1 : 0));
  return {
    ids: answers.map(({ id }) => id),
    at: new Map(answers.map(({ id }, i) => [id, i])),
    kind: Uint8Array.from(domains, (domain) => (domain === null ? Kind.none : Kind[domain.type])),
    register: Int32Array.from(answers, ({ input }) => (input === null ? 0 : program.inputs[input]!)),
    power: Float64Array.from(numbers, ({ decimals }) => 10 ** decimals),
    min: Float64Array.from(numbers, ({ min }) => min),
    max: Float64Array.from(numbers, ({ max }) => max),
    step: Float64Array.from(numbers, ({ step }) => step),
    options,
    sign: Int32Array.from(signs, ({ position }) => position),
    bySign: signs.map(({ table }) => table),
    na: Int32Array.from(answers, ({ na }) => (na === null ? -1 : program.inputs[na]!)),
    needed,
    count: needed.reduce((sum, each) => sum + each, 0),
  };
}

const BITS = 31;

/** A position at which the options differ in the low bits of their character: one look tells them apart. */
function signOf(options: readonly string[]): { readonly position: number; readonly table: Int8Array } {
  const table = new Int8Array(BITS + 1).fill(-1);
  const shortest = Math.min(...options.map(({ length }) => length));
  for (let position = 0; options.length > 0 && options.length <= BITS && position < shortest; position++) {
    const codes = options.map((option) => option.charCodeAt(position) & BITS);
    if (new Set(codes).size < options.length) continue;
    codes.forEach((code, i) => { table[code] = i; });
    return { position, table };
  }
  return { position: -1, table };
}

/** Position of an option, or -1. */
export function optionAt({ sign, bySign, options }: Columns, i: number, value: string): number {
  const position = sign[i]!;
  if (position < 0) return options[i]!.indexOf(value);
  if (value.length <= position) return -1;
  const found = bySign[i]![value.charCodeAt(position) & BITS]!;
  return found >= 0 && options[i]![found] === value ? found : -1;
}

