import type { Frame, Step } from './frame.ts';
import * as kernel from './kernels.ts';
import type { Source } from './sources.ts';

/** One column's values in a sum. */
export interface Term {
  readonly source: Source;
  readonly table: Float64Array;
}

export interface Parts {
  constant: number;
  readonly blocks: number[];
  readonly terms: Term[];
}

/**
 * A sum: several columns in one pass over the rows, a step for each pass.
 * One step with all the passes would be inlined into a single function too large to be compiled well.
 */
export function sumSteps(to: number, { constant, blocks, terms }: Parts, mayRefuse: boolean): Step[] {
  const ofKind = (kind: Source['kind']): Term[] => terms.filter(({ source }) => source.kind === kind);
  return [
    ({ r, n }) => { r[to]!.fill(constant, 0, n); },
    ...blocks.map((block): Step => ({ r, n }) => kernel.add(r[to]!, n, r[block]!)),
    ...grouped(ofKind('bytes'), 4).map((group) => bytesStep(to, group)),
    ...grouped(ofKind('words'), 2).map((group) => wordsStep(to, group)),
    ...ofKind('index').map(({ source, table }): Step => ({ r, n, index }) => kernel.addByIndex(r[to]!, n, index[source.scratch]!, table)),
    ...(mayRefuse ? [({ r, n, bad }: Frame): void => kernel.settle(bad, n, r[to]!)] : []),
  ];
}

function bytesStep(to: number, [a, b, c, d]: readonly Term[]): Step {
  const column = ({ inputs }: Frame, { source }: Term): Uint8Array => inputs[source.input] as Uint8Array;
  if (a === undefined || b === undefined || c === undefined || d === undefined) return (frame) => kernel.addByBytes(frame.r[to]!, frame.n, frame.from, column(frame, a!), a!.table);
  return (frame) => kernel.addByFourBytes(frame.r[to]!, frame.n, frame.from, column(frame, a), a.table, column(frame, b), b.table, column(frame, c), c.table, column(frame, d), d.table);
}

function wordsStep(to: number, [a, b]: readonly Term[]): Step {
  const column = ({ inputs }: Frame, { source }: Term): Uint16Array => inputs[source.input] as Uint16Array;
  if (a === undefined || b === undefined) return (frame) => kernel.addByWords(frame.r[to]!, frame.n, frame.from, column(frame, a!), a!.table);
  return (frame) => kernel.addByTwoWords(frame.r[to]!, frame.n, frame.from, column(frame, a), a.table, column(frame, b), b.table);
}

/** Groups of this size; what is left over goes one by one. */
function grouped(terms: readonly Term[], size: number): Term[][] {
  const whole = terms.length - (terms.length % size);
  const groups: Term[][] = [];
  for (let i = 0; i < whole; i += size) groups.push(terms.slice(i, i + size));
  return [...groups, ...terms.slice(whole).map((term) => [term])];
}
