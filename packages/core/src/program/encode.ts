import { Op, Pair, WIDTH, type Code, type Instruction } from './program.ts';

const pairs: Readonly<Record<number, number>> = { [Op.sum]: Pair.sum, [Op.min]: Pair.min, [Op.max]: Pair.max, [Op.all]: Pair.all, [Op.any]: Pair.any };

/** Words for instructions: each takes as many as any other, and what does not fit in stands behind the last. */
export function encode(instructions: readonly Instruction[], renumbered = (register: number): number => register): Code {
  const end = instructions.length * WIDTH;
  const words: number[] = [];
  const lists: number[] = [];
  const list = (values: readonly number[]): number => end + lists.push(...values) - values.length;
  for (const { op, dst, args: given, data } of instructions) {
    const args = given.map(renumbered);
    const pair = pairs[op];
    const [word, operands] = op === Op.step ? [op, [...args, list(data)]]
      : pair === undefined ? [op, [...args, ...data]]
      : args.length === 2 ? [pair, args]
      : [op, [list(args), args.length]];
    const [a = 0, b = 0, c = 0] = operands;
    words.push(word, op === Op.require ? 0 : renumbered(dst), a, b, c);
  }
  // Of small integers alone an array holds them as such; spreading keeps it without holes.
  return { words: [...words, ...lists].map((word) => word | 0), end };
}
