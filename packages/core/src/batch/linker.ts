import { Op, type Instruction, type Place, type Program } from '../program/program.ts';
import { emit } from './emit.ts';
import type { Step } from './frame.ts';
import { CONSTANT, SEVERAL } from '../program/instructions.ts';
import * as kernel from './kernels.ts';
import type { ReportColumns } from './reportColumns.ts';
import type { Source } from './sources.ts';
import { sumSteps, type Parts } from './sums.ts';
import { shownAt, type Tabulated } from './tabulate.ts';

/** Sums of tables are joined only while every partial sum stays exact in a double for certain. */
const LARGEST_SUM = 2 ** 50;

/**
 * Turns a program into steps over blocks of rows. What hangs on one answer only is looked up, sums take values straight from tables,
 * and only what hangs on several answers is worked out, one instruction for a whole block at a time.
 */
export class Linker {
  readonly steps: Step[] = [];
  /** Blocks that hold one number throughout. */
  readonly constants: (readonly [number, number])[] = [];
  readonly #program: Program;
  readonly #tabulated: Tabulated;
  readonly #sources: readonly Source[];
  readonly #blockOf = new Map<number, number>();
  /** Sums that go into one other sum and nothing else. */
  readonly #joined = new Map<number, readonly number[]>();
  readonly #checked = new Set<Source>();
  #blocks = 0;

  constructor(program: Program, tabulated: Tabulated, sources: readonly Source[]) {
    this.#program = program;
    this.#tabulated = tabulated;
    this.#sources = sources;
  }

  get blocks(): number {
    return this.#blocks;
  }

  instructions(needed: readonly Instruction[], wanted: readonly number[]): void {
    const several = needed.filter(({ dst, args }) => (dst < 0 ? this.#tabulated.supportOf(args) : this.#tabulated.support[dst]) === SEVERAL);
    this.#joinSums(several, wanted);
    for (const each of several) {
      if (this.#joined.has(each.dst)) continue;
      if (each.op === Op.sum) this.#sum(each);
      else this.steps.push(emit(each, each.dst < 0 ? -1 : this.newBlock(each.dst), each.args.map((arg) => this.block(arg)), this.#program.tables));
    }
  }

  newBlock(register: number): number {
    const block = this.#blocks++;
    this.#blockOf.set(register, block);
    return block;
  }

  /** The block that holds a register, filled from a table or with a constant where no instruction does it. */
  block(register: number): number {
    const known = this.#blockOf.get(register);
    if (known !== undefined) return known;
    const block = this.newBlock(register);
    const support = this.#tabulated.support[register]!;
    if (support === CONSTANT) this.constants.push([block, this.#tabulated.constants[register]!]);
    else this.steps.push(gatherStep(this.#sources[support]!, withoutGaps(this.#tabulated.values(register)), (frame) => frame.r[block]!, false));
    return block;
  }

  /** Marks rows with answers that no sum has looked at. */
  checkRest(): void {
    for (const source of this.#sources) {
      if (source.kind === 'number' || this.#checked.has(source)) continue;
      const table = this.#tabulated.values(this.#program.inputs[source.input]!);
      if (source.kind === 'bytes') this.steps.push(({ bad, n, from, inputs }) => kernel.refuseBytes(bad, n, from, inputs[source.input] as Uint8Array, table));
      else if (source.kind === 'words') this.steps.push(({ bad, n, from, inputs }) => kernel.refuseWords(bad, n, from, inputs[source.input] as Uint16Array, table));
      else this.steps.push(({ bad, n, index }) => kernel.refuseIndex(bad, n, index[source.scratch]!, table));
    }
  }

  /** Marks rows that lack an answer whose criterion applies. */
  checkAbsent(input: number, outRegister: number): void {
    const unasked = this.block(outRegister);
    const source = this.#sources.find((each) => each.input === input);
    if (source === undefined) this.steps.push(({ bad, n, r }) => kernel.refuseZero(bad, n, r[unasked]!));
    else if (source.kind === 'bytes') this.steps.push(({ bad, n, r, from, inputs }) => kernel.refuseAbsentByte(bad, n, from, inputs[input] as Uint8Array, source.absent, r[unasked]!));
    else if (source.kind === 'index') this.steps.push(({ bad, n, r, index }) => kernel.refuseAbsentIndex(bad, n, index[source.scratch]!, source.absent, r[unasked]!));
  }

  /** Writes the number that a report shows. */
  show(place: Place | null, pick: (out: ReportColumns) => Float64Array): void {
    const { support, constants } = this.#tabulated;
    const hangsOn = place === null ? CONSTANT : this.#tabulated.supportOf(place.den === null ? [place.num] : [place.num, place.den]);
    if (place === null || hangsOn === CONSTANT) {
      const shown = place === null ? Number.NaN : shownAt(place, constants[place.num]!, place.den === null ? 1 : constants[place.den]!);
      this.steps.push(({ out, from, n }) => { pick(out).fill(shown, from, from + n); });
    } else if (hangsOn === SEVERAL) {
      const [num, den] = [this.block(place.num), place.den === null ? null : this.block(place.den)];
      if (den === null && isDecimal(place.scale)) this.steps.push(({ out, from, n, r }) => kernel.divide(pick(out), from, n, r[num]!, place.scale));
      else this.steps.push(({ out, from, n, r, bad }) => showFractions(pick(out), from, n, bad, r[num]!, den === null ? null : r[den]!, place));
    } else {
      const at = (register: number, i: number): number => (support[register] === CONSTANT ? constants[register]! : this.#tabulated.values(register)[i]!);
      const table = Float64Array.from(this.#sources[hangsOn]!.places, (_, i) => shownAt(place, at(place.num, i), place.den === null ? 1 : at(place.den, i)));
      this.steps.push(gatherStep(this.#sources[hangsOn]!, table, (frame) => pick(frame.out), true));
    }
  }

  #joinSums(several: readonly Instruction[], wanted: readonly number[]): void {
    const uses = new Map<number, number>();
    const inSums = new Map<number, number>();
    for (const register of wanted) uses.set(register, (uses.get(register) ?? 0) + 1);
    for (const { op, args } of several) {
      for (const arg of args) {
        uses.set(arg, (uses.get(arg) ?? 0) + 1);
        if (op === Op.sum) inSums.set(arg, (inSums.get(arg) ?? 0) + 1);
      }
    }
    for (const { op, dst, args } of several) {
      if (op === Op.sum && uses.get(dst) === 1 && inSums.get(dst) === 1 && this.#mostOf(args) <= LARGEST_SUM) this.#joined.set(dst, args);
    }
  }

  /** The most that a sum of tables can come to in any order; Infinity where something else is in it. */
  #mostOf(args: readonly number[]): number {
    return args.reduce((sum, arg) => {
      const joined = this.#joined.get(arg);
      if (joined !== undefined) return sum + this.#mostOf(joined);
      const support = this.#tabulated.support[arg]!;
      if (support === SEVERAL) return Number.POSITIVE_INFINITY;
      return sum + (support === CONSTANT ? Math.abs(this.#tabulated.constants[arg]!) : this.#tabulated.values(arg).reduce((most, value) => (Math.abs(value) > most ? Math.abs(value) : most), 0));
    }, 0);
  }

  #sum({ dst, args }: Instruction): void {
    const parts: Parts = { constant: 0, blocks: [], terms: [] };
    this.#collect(args, parts);
    const fresh = parts.terms.map(({ source }) => source).filter((source) => !this.#checked.has(source));
    for (const source of fresh) this.#checked.add(source);
    this.steps.push(...sumSteps(this.newBlock(dst), parts, fresh.length > 0));
  }

  #collect(args: readonly number[], parts: Parts): void {
    for (const arg of args) {
      const joined = this.#joined.get(arg);
      const support = this.#tabulated.support[arg]!;
      if (joined !== undefined) this.#collect(joined, parts);
      else if (support === CONSTANT) parts.constant += this.#tabulated.constants[arg]!;
      else if (support === SEVERAL) parts.blocks.push(this.block(arg));
      else parts.terms.push({ source: this.#sources[support]!, table: this.#tabulated.values(arg) });
    }
  }
}

function gatherStep(source: Source, table: Float64Array, to: (frame: Parameters<Step>[0]) => Float64Array, inOutput: boolean): Step {
  if (source.kind === 'bytes') return (frame) => kernel.gatherByBytes(to(frame), inOutput ? frame.from : 0, frame.n, frame.from, frame.inputs[source.input] as Uint8Array, table);
  if (source.kind === 'words') return (frame) => kernel.gatherByWords(to(frame), inOutput ? frame.from : 0, frame.n, frame.from, frame.inputs[source.input] as Uint16Array, table);
  return (frame) => kernel.gatherByIndex(to(frame), inOutput ? frame.from : 0, frame.n, frame.index[source.scratch]!, table);
}

/** Rows whose answer has no value are refused elsewhere; until then they carry a number that can be computed with. */
function withoutGaps(table: Float64Array): Float64Array {
  const usual = table.find((value) => !Number.isNaN(value)) ?? 0;
  return table.map((value) => (Number.isNaN(value) ? usual : value));
}

function showFractions(out: Float64Array, from: number, n: number, bad: Uint8Array, num: Float64Array, den: Float64Array | null, place: Place): void {
  for (let i = 0; i < n; i++) if (bad[i] === 0) out[from + i] = shownAt(place, num[i]!, den === null ? 1 : den[i]!);
}

function isDecimal(scale: number): boolean {
  return scale <= 10_000 && 10_000 % scale === 0;
}
