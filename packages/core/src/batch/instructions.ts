import { Op, type Program } from '../program/program.ts';

/** One instruction of a program, taken apart. */
export interface Instruction {
  readonly op: number;
  /** -1 for `require`, which has only an argument. */
  readonly dst: number;
  readonly args: readonly number[];
  /** Places in the program's tables, and counts. */
  readonly data: readonly number[];
  readonly code: readonly number[];
}

export function instructionsOf({ code }: Program): Instruction[] {
  const all: Instruction[] = [];
  for (let at = 0; at < code.length; at += all.at(-1)!.code.length) all.push(instructionAt(code, at));
  return all;
}

function instructionAt(code: Int32Array, at: number): Instruction {
  const op = code[at]!;
  const take = (args: number, data: number): Instruction => ({
    op,
    dst: code[at + 1]!,
    args: [...code.subarray(at + 2, at + 2 + args)],
    data: [...code.subarray(at + 2 + args, at + 2 + args + data)],
    code: [...code.subarray(at, at + 2 + args + data)],
  });
  switch (op) {
    case Op.sum: case Op.min: case Op.max: case Op.all: case Op.any: {
      const end = at + 3 + code[at + 2]!;
      return { op, dst: code[at + 1]!, args: [...code.subarray(at + 3, end)], data: [], code: [...code.subarray(at, end)] };
    }
    case Op.product: case Op.atLeast: case Op.above: case Op.equal:
    case Op.halfUp: case Op.halfEven: case Op.floor: case Op.ceil: return take(2, 0);
    case Op.table: return take(1, 1);
    case Op.not: return take(1, 0);
    case Op.select: return take(3, 0);
    case Op.step: return take(1, 3);
    case Op.require: return { op, dst: -1, args: [code[at + 1]!], data: [], code: [op, code[at + 1]!] };
    default: throw new TypeError('unknown instruction');
  }
}

/** What the wanted registers need, in order. Every `require` is needed: it says whether the program may be trusted. */
export function neededFor(instructions: readonly Instruction[], wanted: readonly number[]): Instruction[] {
  const registers = new Set(wanted);
  return instructions.toReversed().filter(({ op, dst, args }) => {
    if (op !== Op.require && !registers.has(dst)) return false;
    for (const arg of args) registers.add(arg);
    return true;
  }).toReversed();
}
