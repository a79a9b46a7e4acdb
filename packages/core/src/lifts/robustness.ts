import { fromFraction, parseDecimal, toNumber } from '../decimal.ts';
import type { ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { subtract, type Rational } from '../rational.ts';
import { choicesOf } from './candidates.ts';
import { trialOf } from './trial.ts';

/** Whether the class survives any single answer one step better or worse. */
export interface Robustness {
  readonly stable: boolean;
  /** Criteria of which one step (the next level, the other answer, the next band or value that changes points) changes the class, and into which (null: none). */
  readonly fragile: readonly { readonly criterion: string; readonly classId: string | null }[];
}

/** Changes every answer by one step, up and down, one at a time, and tells whether the class stays. */
export function robustness(plan: Plan, report: ScoreReport): Robustness {
  const trial = trialOf(plan, report);
  const now = trial.position();
  const fragile = choicesOf(plan, trial).flatMap(({ criterion, input, from, to }) => {
    const before = trial.total();
    const step = (side: readonly number[]): number[] => {
      const near = side.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from));
      const next = near.find((value) => {
        trial.set(input, value);
        return trial.position() !== now || trial.total() !== before;
      }) ?? near[0];
      if (next === undefined) return [];
      trial.set(input, next);
      return [trial.position()];
    };
    const changed = [...step(to.filter((value) => value > from)), ...step(to.filter((value) => value < from))].filter((position) => position !== now);
    trial.set(input, from);
    return changed.map((position) => ({ criterion: plan.criteria[criterion]!.id, classId: plan.classes?.classes[position]?.id ?? null }));
  });
  return { stable: fragile.length === 0, fragile };
}

/** How many points the total lacks to the cut of each better class; its conditions are not looked at. */
export function distances(plan: Plan, report: ScoreReport): { readonly classId: string; readonly points: number }[] {
  const total = exactTotal(report);
  const scale = plan.rubric.classes;
  if (total === null || scale === undefined) return [];
  const sign = scale.direction === 'lower' ? -1 : 1;
  return scale.list.flatMap(({ id, cut }) => {
    const at = cut === undefined ? null : parseDecimal(cut.at);
    if (cut === undefined || at === null) return [];
    const points = sign * toNumber(subtract(at, total));
    return points > 0 || (points === 0 && cut.exclusive === true) ? [{ classId: id, points: points + 0 }] : [];
  });
}

function exactTotal({ total, totalExact }: ScoreReport): Rational | null {
  return totalExact !== undefined ? fromFraction(totalExact) : total === null ? null : parseDecimal(total);
}
