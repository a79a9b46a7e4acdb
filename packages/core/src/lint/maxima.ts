import { parseDecimal } from '../decimal.ts';
import type { Rational } from '../rational.ts';
import { larger } from '../rational.ts';
import type { LintContext } from './context.ts';

/** The largest value that a maximum has in the scenes that were tried: with everything applicable where that can be. */
export function maximaOf({ search }: LintContext, slot: number): Rational | null {
  const values = search.settings.flatMap(({ sample }) => {
    const value = search.runner.run(sample).number(slot);
    const exact = value === null ? null : parseDecimal(Math.round(value * 1e6) / 1e6);
    return exact === null ? [] : [exact];
  });
  return values.length === 0 ? null : values.reduce(larger);
}
