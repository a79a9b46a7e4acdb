import type { Ratings } from './answers.ts';
import { candidateValues } from './candidates.ts';
import type { Value } from './candidates.ts';
import { pick } from './random.ts';
import type { Random } from './random.ts';
import type { Spec } from './specs.ts';

export type Measure = (ratings: Ratings) => number;

const turns = 24;

/** Changes single answers, each time the one that brings the measure nearest to the target, until it is there exactly. */
export function steer(ratings: Ratings, specs: readonly Spec[], measure: Measure, target: number, random: Random): void {
  for (let turn = 0; turn < turns; turn++) {
    const from = Math.abs(measure(ratings) - target);
    if (from === 0) return;
    const best = nearestChange(ratings, specs, measure, target);
    // Stuck beside the target: a random change gives the next turn somewhere else to start from.
    const change = best.distance < from ? best : randomChange(specs, random);
    ratings[change.id] = change.value;
  }
}

function nearestChange(ratings: Ratings, specs: readonly Spec[], measure: Measure, target: number) {
  let best: { id: string; value: Value; distance: number } = { id: '', value: 0, distance: Infinity };
  for (const spec of specs) {
    const given = ratings[spec.id]!;
    for (const value of candidateValues(spec)) {
      ratings[spec.id] = value;
      const distance = Math.abs(measure(ratings) - target);
      if (distance < best.distance) best = { id: spec.id, value, distance };
    }
    ratings[spec.id] = given;
  }
  return best;
}

function randomChange(specs: readonly Spec[], random: Random): { id: string; value: Value } {
  const spec = pick(random, specs);
  return { id: spec.id, value: pick(random, candidateValues(spec)) };
}
