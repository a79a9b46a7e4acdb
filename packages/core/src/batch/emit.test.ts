import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Op, type Program } from '../program/program.ts';
import { run } from '../program/run.ts';
import { emit } from './emit.ts';
import type { Frame } from './frame.ts';
import { instructionsOf } from '../program/instructions.ts';

const rows = 20;
const to = 4;
const tables = Float64Array.from([-3, 0, 2, 10, 20, 30, 40]);
const number = fc.integer({ min: -30, max: 30 });
const positive = fc.integer({ min: 1, max: 12 });
const truth = fc.constantFrom(0, 1);

/** An instruction that writes register 4, and what its arguments, registers 0 to 3, may be. */
const instructions: readonly (readonly [string, readonly number[], readonly fc.Arbitrary<number>[]])[] = [
  ['table', [Op.table, to, 0, 3], [fc.integer({ min: 0, max: 3 })]],
  ['product', [Op.product, to, 0, 1], [number, number]],
  ['min of one', [Op.min, to, 1, 0], [number]],
  ['min', [Op.min, to, 3, 0, 1, 2], [number, number, number]],
  ['max', [Op.max, to, 4, 0, 1, 2, 3], [number, number, number, number]],
  ['select', [Op.select, to, 0, 1, 2], [truth, number, number]],
  ['atLeast', [Op.atLeast, to, 0, 1], [number, number]],
  ['above', [Op.above, to, 0, 1], [number, number]],
  ['equal', [Op.equal, to, 0, 1], [fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 2 })]],
  ['all', [Op.all, to, 3, 0, 1, 2], [truth, truth, truth]],
  ['any', [Op.any, to, 3, 0, 1, 2], [truth, truth, truth]],
  ['not', [Op.not, to, 0], [truth]],
  ['halfUp', [Op.halfUp, to, 0, 1], [number, positive]],
  ['halfEven', [Op.halfEven, to, 0, 1], [number, positive]],
  ['floor', [Op.floor, to, 0, 1], [number, positive]],
  ['ceil', [Op.ceil, to, 0, 1], [number, positive]],
  ['step', [Op.step, to, 0, 0, 3, 3], [fc.integer({ min: -5, max: 5 })]],
  ['require', [Op.require, 0], [fc.integer({ min: -1, max: 1 })]],
];

it.each(instructions)('%s does to a block what it does to each row', (_, code, args) => {
  const program: Program = { code: Int32Array.from(code), initial: new Float64Array(to + 1), tables, inputs: [], slots: [] };
  const [instruction] = instructionsOf(program);
  const step = emit(instruction!, to, instruction!.args, tables);
  fc.assert(fc.property(fc.array(fc.tuple(...args), { minLength: rows, maxLength: rows }), (given) => {
    const r = Array.from({ length: to + 1 }, (__, register) => Float64Array.from(given, (row) => row[register] ?? 0));
    const bad = new Uint8Array(rows);
    step({ r, bad, n: rows } as unknown as Frame);
    given.forEach((row, i) => {
      const registers = Float64Array.from({ length: to + 1 }, (__, register) => row[register] ?? 0);
      expect(bad[i]).toBe(run(program, registers) ? 0 : 1);
      expect(r[to]![i]! + 0).toBe(registers[to]! + 0);
    });
  }));
});
