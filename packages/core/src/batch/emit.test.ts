import fc from 'fast-check';
import { expect, it } from 'vitest';
import { encode } from '../program/encode.ts';
import { Op, zeroRegisters, type Instruction, type Program } from '../program/program.ts';
import { run } from '../program/run.ts';
import { emit } from './emit.ts';
import type { Frame } from './frame.ts';

const rows = 20;
const to = 4;
const tables = Float64Array.from([-3, 0, 2, 10, 20, 30, 40]);
const number = fc.integer({ min: -30, max: 30 });
const positive = fc.integer({ min: 1, max: 12 });
const truth = fc.constantFrom(0, 1);

/** What an instruction does with registers 0 to 3 and these data, and what the registers may hold. */
const instructions: readonly (readonly [string, number, readonly number[], readonly fc.Arbitrary<number>[]])[] = [
  ['table', Op.table, [3], [fc.integer({ min: 0, max: 3 })]],
  ['product', Op.product, [], [number, number]],
  ['min of one', Op.min, [], [number]],
  ['min of two', Op.min, [], [number, number]],
  ['min', Op.min, [], [number, number, number]],
  ['max of two', Op.max, [], [number, number]],
  ['max', Op.max, [], [number, number, number, number]],
  ['select', Op.select, [], [truth, number, number]],
  ['atLeast', Op.atLeast, [], [number, number]],
  ['above', Op.above, [], [number, number]],
  ['equal', Op.equal, [], [fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })]],
  ['all of two', Op.all, [], [truth, truth]],
  ['all', Op.all, [], [truth, truth, truth]],
  ['any of two', Op.any, [], [truth, truth]],
  ['any', Op.any, [], [truth, truth, truth]],
  ['not', Op.not, [], [truth]],
  ['halfUp', Op.halfUp, [], [number, positive]],
  ['halfEven', Op.halfEven, [], [number, positive]],
  ['floor', Op.floor, [], [number, positive]],
  ['ceil', Op.ceil, [], [number, positive]],
  ['step', Op.step, [0, 3, 3], [fc.integer({ min: -5, max: 5 })]],
  ['require', Op.require, [], [fc.integer({ min: -1, max: 1 })]],
];

it.each(instructions)('%s does to a block what it does to each row', (_, op, data, args) => {
  const instruction: Instruction = { op, dst: op === Op.require ? -1 : to, args: args.map((__, register) => register), data };
  const program: Program = { instructions: [instruction], code: encode([instruction]), initial: zeroRegisters(to + 1), tables, inputs: [], slots: [] };
  const step = emit(instruction, to, instruction.args, tables);
  fc.assert(fc.property(fc.array(fc.tuple(...args), { minLength: rows, maxLength: rows }), (given) => {
    const r = Array.from({ length: to + 1 }, (__, register) => Float64Array.from(given, (row) => row[register] ?? 0));
    const bad = new Uint8Array(rows);
    step({ r, bad, n: rows } as unknown as Frame);
    given.forEach((row, i) => {
      const registers = Array.from({ length: to + 1 }, (__, register) => row[register] ?? 0);
      expect(bad[i]).toBe(run(program, registers) ? 0 : 1);
      expect(r[to]![i]! + 0).toBe(registers[to]! + 0);
    });
  }));
});
