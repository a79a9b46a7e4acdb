/**
 * A list of numbers that a builder turns into choices. Random tapes make random documents; when fast-check shrinks a
 * tape towards zeros, every choice moves towards its first, simplest alternative, and the document stays valid.
 */
export interface Tape {
  /** 0 … n−1; 0 once the tape has run out. */
  below(n: number): number;
  /** True in so many of a hundred tapes; false is the simple answer. */
  chance(percent: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Some of the list, in its order. */
  some<T>(list: readonly T[], percent: number): T[];
  /** As `some`, but at least one. */
  few<T>(list: readonly T[], percent: number): T[];
}

export function tapeOf(numbers: readonly number[]): Tape {
  let at = 0;
  const below = (n: number): number => {
    const value = numbers[at] ?? 0;
    at += 1;
    return value % n;
  };
  const chance = (percent: number): boolean => below(100) >= 100 - percent;
  const pick = <T>(list: readonly T[]): T => {
    const [chosen] = list.slice(below(list.length));
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return chosen as T;
  };
  const some = <T>(list: readonly T[], percent: number): T[] => list.filter(() => chance(percent));
  const few = <T>(list: readonly T[], percent: number): T[] => {
    const chosen = some(list, percent);
    return chosen.length > 0 ? chosen : [pick(list)];
  };
  return { below, chance, pick, some, few };
}

/** `value` in so many of a hundred tapes, else absent. */
export function maybe<T>(tape: Tape, percent: number, value: () => T): T | undefined {
  return tape.chance(percent) ? value() : undefined;
}
