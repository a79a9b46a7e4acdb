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

/** A sum: four columns of bytes, or two of places, in one pass over the rows. */
export function sumStep(to: number, { constant, blocks, terms }: Parts, mayRefuse: boolean): Step {
  const bytes = grouped(terms.filter(({ source }) => source.kind === 'bytes'), 4);
  const places = grouped(terms.filter(({ source }) => source.kind === 'index'), 2);
  return (frame) => {
    const { r, n, from, index, bad } = frame;
    const sum = r[to]!;
    sum.fill(constant, 0, n);
    for (const block of blocks) kernel.add(sum, n, r[block]!);
    for (const [a, b, c, d] of bytes) kernel.addByBytes(sum, n, from, bytesOf(frame, a!), a!.table, bytesOf(frame, b!), b!.table, bytesOf(frame, c!), c!.table, bytesOf(frame, d!), d!.table);
    for (const [a, b] of places) kernel.addByIndex(sum, n, index[a!.source.scratch]!, a!.table, index[b!.source.scratch]!, b!.table);
    if (mayRefuse) kernel.settle(bad, n, sum);
  };
}

function bytesOf({ inputs }: Frame, { source }: Term): Uint8Array {
  return inputs[source.input] as Uint8Array;
}

/** Groups of the same size; the last is filled up with columns that add nothing. */
function grouped(terms: readonly Term[], size: number): Term[][] {
  const groups: Term[][] = [];
  for (let i = 0; i < terms.length; i += size) {
    const group = terms.slice(i, i + size);
    const nothing = { source: group[0]!.source, table: new Float64Array(group[0]!.table.length) };
    groups.push([...group, ...new Array<Term>(size - group.length).fill(nothing)]);
  }
  return groups;
}
