import { explain, formatExplanation, type Plan, type ScoreReport } from '@chamdiem/core';
import type { Context } from '../context.ts';
import { plain, wrap } from './width.ts';

export const lengths = ['short', 'normal', 'full'] as const;
export type Length = (typeof lengths)[number];

/** The engine's explanation, wrapped to the terminal. */
export function explanationLines(plan: Plan, report: ScoreReport, { core, out: { width } }: Pick<Context, 'core' | 'out'>, length: Length): string[] {
  const said = formatExplanation(explain(plan, report), core, { length }).split('\n').map(plain);
  return said.map((line) => (line.startsWith('- ') ? wrap(line.slice(2), width, '  ', '- ') : wrap(line, width, '')));
}
