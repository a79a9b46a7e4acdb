import { toScaled } from '../decimal.ts';
import type { SheetContent } from '../generated/types.ts';
import type { Rational } from '../rational.ts';
import type { LintContext } from './context.ts';
import { copyOf } from './sample.ts';

/** The best sheet with one input set to a number. */
export function sheetAt({ plan, search }: LintContext, input: number, value: Rational): SheetContent | undefined {
  const { domain } = plan.inputs[input]!;
  const scaled = domain.type === 'number' ? toScaled(value, domain.decimals) : null;
  if (scaled === null) return undefined;
  const sample = copyOf(search.settings[0]!.sample);
  sample.values[input] = scaled;
  return search.content(sample);
}
