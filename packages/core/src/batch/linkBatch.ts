import type { Plan } from '../plan.ts';
import { loweredOf } from '../program/lower.ts';
import type { Place, Program } from '../program/program.ts';
import type { Step } from './frame.ts';
import { neededFor } from '../program/instructions.ts';
import { decidingSlots, linkLadder } from './ladder.ts';
import { Linker } from './linker.ts';
import type { BatchOptions } from './reportColumns.ts';
import type { SheetColumns } from './sheetColumns.ts';
import { readingStep, rulingOut, sourcesOf } from './sources.ts';
import { Tabulated } from './tabulate.ts';

/** A Plan made ready for blocks of rows with certain columns. */
export interface Linked {
  readonly steps: readonly Step[];
  readonly blocks: number;
  readonly constants: readonly (readonly [number, number])[];
  readonly scratches: number;
}

const cache = new WeakMap<Plan, { readonly key: string; readonly linked: Linked | null }>();

/** The steps for these columns; null when every row has to go the general way. Batches of the same shape share them. */
export function linkBatch(plan: Plan, columns: SheetColumns, options: BatchOptions): Linked | null {
  const shape = columns.inputs.map((column) => (column === null ? '-' : column instanceof Uint8Array ? 'b' : 'w')).join('');
  const key = `${options.sections === true}/${options.criteria === true}/${shape}`;
  const known = cache.get(plan);
  if (known?.key === key) return known.linked;
  const linked = link(plan, columns, options);
  cache.set(plan, { key, linked });
  return linked;
}

function link(plan: Plan, columns: SheetColumns, options: BatchOptions): Linked | null {
  const sources = sourcesOf(plan, columns);
  const program = plan.arithmetic.kind === 'scaled' && sources !== null ? loweredOf(plan) : null;
  if (sources === null || program === null || 'because' in program) return null;
  const numbers = [plan.total?.shown ?? null, ...(options.sections === true ? plan.sections : []).map(({ points }) => points), ...(options.criteria === true ? plan.criteria : []).map(({ points }) => points)];
  const absences = plan.inputs.flatMap((_, input) => {
    const slot = rulingOut(plan, input);
    return slot === null ? [] : [{ input, register: program.slots[slot]!.num }];
  });
  const wanted = [...absences.map(({ register }) => register), ...numbers.flatMap((slot) => registersOf(placeOf(program, slot))), ...decidingSlots(plan).map((slot) => program.slots[slot]!.num)];
  const needed = neededFor(program.instructions, wanted);
  const tabulated = new Tabulated(plan, program, needed, sources);
  if (!tabulated.sound) return null;

  const linker = new Linker(program, tabulated, sources);
  for (const source of sources) {
    const step = readingStep(plan, source, source.kind === 'number' ? linker.newBlock(program.inputs[source.input]!) : -1);
    if (step !== null) linker.steps.push(step);
  }
  linker.instructions(needed, wanted);
  linker.checkRest();
  for (const { input, register } of absences) linker.checkAbsent(input, register);
  linkLadder(plan, program, linker);
  linker.show(placeOf(program, plan.total?.shown ?? null), (out) => out.total);
  if (options.sections === true) plan.sections.forEach(({ points }, i) => linker.show(placeOf(program, points), (out) => out.sections![i]!));
  if (options.criteria === true) plan.criteria.forEach(({ points }, i) => linker.show(placeOf(program, points), (out) => out.criteria![i]!));
  return { steps: linker.steps, blocks: linker.blocks, constants: linker.constants, scratches: sources.filter(({ kind }) => kind === 'index').length };
}

function placeOf(program: Program, slot: number | null): Place | null {
  return slot === null ? null : program.slots[slot]!;
}

function registersOf(place: Place | null): number[] {
  return place === null ? [] : place.den === null ? [place.num] : [place.num, place.den];
}
