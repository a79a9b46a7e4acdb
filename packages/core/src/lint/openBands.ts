import { numberOf } from '../expr/evaluate.ts';
import { always } from '../expr/make.ts';
import { isPoint } from '../expr/interval.ts';
import type { SheetContent } from '../generated/types.ts';
import type { LintContext } from './context.ts';
import { readBy } from './deps.ts';
import { endsOf } from './candidates.ts';
import { pointEnv } from './pointEnv.ts';
import { copyOf, type Sample } from './sample.ts';

const MAX_INPUTS = 6;
const MAX_TRIES = 1500;
const SPREAD = 24;
const MAX_REPAIRS = 30;

/** A sheet on which everything is answered and yet no band fits; tried are numbers at and around edges and spread over the domains. */
export function sheetInGap({ plan, reads, search }: LintContext, criterion: number): SheetContent | null {
  const { earned, na } = plan.criteria[criterion]!;
  if (earned === null) return null;
  const inputs = [...readBy(reads, na === null ? [earned] : [earned, na]).inputs];
  if (inputs.length > MAX_INPUTS) return null;
  const lists = inputs.map((input) => valuesOf(plan.inputs[input]!.domain, search.solver.candidates[input]!));
  const combinations = lists.reduce((product, list) => product * list.length, 1);
  const every = Math.max(1, Math.ceil(combinations / MAX_TRIES));
  const base: Sample = copyOf(search.settings[0]!.sample);
  let repairs = MAX_REPAIRS;
  for (let k = 0; k < combinations; k += every) {
    let rest = k;
    inputs.forEach((input, i) => {
      base.values[input] = lists[i]![rest % lists[i]!.length]!;
      rest = Math.floor(rest / lists[i]!.length);
    });
    const env = pointEnv(plan, base);
    if (na !== null && env.slotTruth(na) !== false) continue;
    if (isPoint(numberOf({ kind: 'slot', slot: earned }, env))) continue;
    const kept = plan.constraints.every(({ when }) => env.slotTruth(when) !== false) ? base : search.solver.repair(base, always, true);
    if (kept !== null && !isPoint(numberOf({ kind: 'slot', slot: earned }, pointEnv(plan, kept)))) return search.content(kept);
    repairs -= 1;
    if (repairs === 0) return null;
  }
  return null;
}

function valuesOf(domain: Parameters<typeof endsOf>[0], candidates: readonly number[]): number[] {
  if (domain.type !== 'number') return [...candidates];
  const [least, most] = endsOf(domain);
  const every = Math.max(domain.step, Math.ceil((most - least) / SPREAD / domain.step) * domain.step);
  const spread = Array.from({ length: Math.floor((most - least) / every) + 1 }, (_, i) => least + i * every);
  return [...new Set([...candidates, ...spread])];
}
