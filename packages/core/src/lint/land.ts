import { parseDecimal } from '../decimal.ts';
import type { Plan } from '../plan.ts';
import type { Rational } from '../rational.ts';
import type { Extremes } from './answers.ts';
import type { Runner } from './runner.ts';
import { copyOf, type Sample } from './sample.ts';
import { answerAll, type Setting } from './settings.ts';
import { contains, type Window } from './window.ts';

const MAX_WORK = 300_000;

/** Looks for a sample whose number falls into a window: walks up from the worst answers, and tries the other answers of each criterion on the way. */
export function landIn(plan: Plan, runner: Runner, slot: number, window: Window, { sample, pinned }: Setting, extremes: readonly Extremes[], candidates: readonly (readonly number[])[]): Sample | null {
  const here = copyOf(sample);
  answerAll(here, extremes, 'worst', pinned);
  let left = MAX_WORK / runner.cost;
  const lands = (): boolean => {
    left -= 1;
    const ran = runner.run(here);
    if (plan.constraints.some(({ when }) => ran.truth(when) === false)) return false;
    const value = ran.number(slot);
    const exact = value === null ? null : near(value);
    return exact !== null && contains(window, exact);
  };
  if (lands()) return here;
  for (const { best } of extremes) {
    const [moved] = best;
    if (moved === undefined || pinned.has(moved[0])) continue;
    const [input, value] = moved;
    const before = here.values[input]!;
    for (const other of valuesOf(plan, input, candidates[input]!)) {
      here.values[input] = other;
      if (left > 0 && lands()) return here;
    }
    here.values[input] = left > 0 ? value : before;
    if (left <= 0) return null;
  }
  return null;
}

const MAX_VALUES = 60;

function valuesOf(plan: Plan, input: number, candidates: readonly number[]): number[] {
  const { domain } = plan.inputs[input]!;
  if (domain.type !== 'number') return [...candidates];
  const count = (domain.max - domain.min) / domain.step;
  const every = Math.max(1, Math.ceil(count / MAX_VALUES));
  return [...candidates, ...Array.from({ length: Math.floor(count / every) + 1 }, (_, i) => domain.min + i * every * domain.step)];
}

function near(value: number): Rational | null {
  return parseDecimal(String(Math.round(value * 1e6) / 1e6));
}
