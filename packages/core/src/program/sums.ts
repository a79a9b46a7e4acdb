import { Op, type Instruction } from './program.ts';

/** Instructions without the sums that a reader forms by itself, and the register to which it adds the points of a criterion. */
export interface Summed {
  readonly instructions: readonly Instruction[];
  readonly addTo: ReadonlyMap<number, number>;
}

/**
 * Takes out of sums what a reader has at hand: points of a criterion that nothing else looks at are added up while answers are read.
 * A sum of nothing else needs no instruction any more; another goes on from what was added up.
 */
export function sumWhileReading(instructions: readonly Instruction[], criterionOf: ReadonlyMap<number, number>, wanted: readonly number[]): Summed {
  const uses = new Map<number, number>();
  for (const register of [...wanted, ...instructions.flatMap(({ args }) => args)]) uses.set(register, (uses.get(register) ?? 0) + 1);
  const addTo = new Map<number, number>();
  const left = instructions.flatMap((each) => {
    const own = each.op === Op.sum ? each.args.filter((register) => criterionOf.has(register) && uses.get(register) === 1) : [];
    for (const register of own) addTo.set(criterionOf.get(register)!, each.dst);
    const others = each.args.filter((register) => !own.includes(register));
    return own.length === 0 ? [each] : others.length === 0 ? [] : [{ ...each, args: [each.dst, ...others] }];
  });
  return { instructions: left, addTo };
}
