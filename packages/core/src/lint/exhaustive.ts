import { slotsOf } from '../classify.ts';
import type { PlanInput } from '../plan.ts';
import type { LinkedScale } from './classScales.ts';
import type { LintContext } from './context.ts';
import { readBy } from './deps.ts';
import { positionOf, UNSETTLED } from './runner.ts';
import { plainSample } from './settings.ts';

/** Sheets to try at most, and work for all of them. */
const MAX_SHEETS = 4096;
const MAX_WORK = 300_000;

/** The positions that any sheet reaches, by trying every one; null when there are too many, or when a sheet alone does not settle it. */
export function exhaustive({ plan, reads, search }: LintContext, { classes, exemptions }: LinkedScale): ReadonlySet<number> | null {
  const read = readBy(reads, slotsOf(classes, exemptions));
  const inputs = [...read.inputs];
  const sheets = inputs.reduce((product, input) => product * sizeOf(plan.inputs[input]!), 1);
  const unsettled = read.tables.size > 0
    || plan.criteria.some(({ missing }) => missing === 'zero')
    || inputs.some((input) => plan.inputs[input]!.from.kind === 'findings');
  if (unsettled || sheets > MAX_SHEETS || sheets * search.runner.cost > MAX_WORK) return null;
  const reached = new Set<number>();
  const sample = plainSample(plan);
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    let rest = sheet;
    for (const input of inputs) {
      const size = sizeOf(plan.inputs[input]!);
      sample.values[input] = valueAt(plan.inputs[input]!, rest % size);
      rest = Math.floor(rest / size);
    }
    const { truth } = search.runner.run(sample);
    const position = positionOf(classes, exemptions, truth);
    if (position === UNSETTLED) return null;
    reached.add(position);
  }
  return reached;
}

function sizeOf({ domain }: PlanInput): number {
  switch (domain.type) {
    case 'boolean': return 2;
    case 'choice': return domain.options.length;
    case 'number': return Math.floor((domain.max - domain.min) / domain.step) + 1;
  }
}

function valueAt({ domain }: PlanInput, k: number): number {
  return domain.type === 'number' ? domain.min + k * domain.step : k;
}
