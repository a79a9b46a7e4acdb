import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { readSheet, type Reading } from '../sheet/reading.ts';

/** Reads the answers of a report as they counted when it was made: a refused fact takes no default, refused findings are missing. */
export function readContent(plan: Plan, { content, issues }: ScoreReport): Reading {
  const reading = readSheet(plan, content, () => {});
  const refused = issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
  for (const [index, { from }] of plan.inputs.entries()) {
    const place = from.kind === 'fact' ? `/facts/${from.fact}` : from.kind === 'findings' ? '/findings' : null;
    if (place !== null && refused.some((path) => path === place || path.startsWith(`${place}/`))) reading.given[index] = false;
  }
  return reading;
}
