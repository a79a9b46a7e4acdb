import { Op, type Instruction } from '../program/program.ts';
import type { Step } from './frame.ts';
import * as kernel from './kernels.ts';

type Binary = (to: Float64Array, n: number, a: Float64Array, b: Float64Array) => void;

const binary: Readonly<Record<number, Binary>> = {
  [Op.product]: kernel.multiply,
  [Op.atLeast]: kernel.atLeast,
  [Op.above]: kernel.above,
  [Op.equal]: kernel.equal,
  [Op.halfUp]: kernel.halfUp,
  [Op.halfEven]: kernel.halfEven,
  [Op.floor]: kernel.floor,
  [Op.ceil]: kernel.ceil,
};

/** Conditions are 1 or 0, so that a product is "both". */
const folded: Readonly<Record<number, Binary>> = {
  [Op.min]: kernel.least,
  [Op.max]: kernel.most,
  [Op.all]: kernel.multiply,
  [Op.any]: kernel.either,
};

/** The step of one instruction over blocks. Sums are made in sums.ts. */
export function emit({ op, data }: Instruction, to: number, args: readonly number[], tables: Float64Array): Step {
  const [a = 0, b = 0, c = 0] = args;
  const [first = 0, second = 0, third = 0] = data;
  const two = binary[op];
  if (two !== undefined) return ({ r, n }) => two(r[to]!, n, r[a]!, r[b]!);
  const fold = folded[op];
  if (fold !== undefined) {
    if (args.length <= 2) return ({ r, n }) => fold(r[to]!, n, r[a]!, r[args.length > 1 ? b : a]!);
    return ({ r, n }) => {
      fold(r[to]!, n, r[a]!, r[b]!);
      for (let i = 2; i < args.length; i++) fold(r[to]!, n, r[to]!, r[args[i]!]!);
    };
  }
  switch (op) {
    case Op.table: return ({ r, n }) => kernel.lookUp(r[to]!, n, r[a]!, tables, first);
    case Op.select: return ({ r, n }) => kernel.select(r[to]!, n, r[a]!, r[b]!, r[c]!);
    case Op.not: return ({ r, n }) => kernel.complement(r[to]!, n, r[a]!);
    case Op.step: return ({ r, n }) => kernel.step(r[to]!, n, r[a]!, tables, first, second, third);
    case Op.require: return ({ r, n, bad }) => kernel.refuseZero(bad, n, r[a]!);
    default: throw new TypeError('unknown instruction');
  }
}
