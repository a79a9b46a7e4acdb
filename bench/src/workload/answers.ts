import { decimal } from './candidates.ts';
import type { Value } from './candidates.ts';
import type { Random } from './random.ts';
import { levelIds } from './specs.ts';
import type { Spec } from './specs.ts';

export type Ratings = Record<string, Value>;

/** Answers of one random rater, good or bad throughout. */
export function randomRatings(specs: readonly Spec[], random: Random): Ratings {
  const skill = 0.62 + 0.5 * random();
  return Object.fromEntries(specs.map((spec) => [spec.id, randomValue(spec, Math.min(1, skill * (0.7 + 0.5 * random())), random)]));
}

/** quality runs from 0 to 1. The answers that force a class stay rare. */
function randomValue(spec: Spec, quality: number, random: Random): Value {
  switch (spec.kind) {
    case 'yes':
      return random() < (spec.id === 'c03' ? 0.985 : 0.25 + 0.75 * quality);
    case 'levels': {
      const ids = levelIds(spec);
      const place = Math.min(ids.length - 1, Math.floor((1 - quality) * ids.length * 1.2));
      return ids[spec.id === 'c10' && place === ids.length - 1 && random() < 0.8 ? place - 1 : place]!;
    }
    case 'linear':
      return decimal(spec.worst + (spec.best - spec.worst) * quality, 1);
    case 'bands':
      return decimal(spec.max * (spec.falling ? 1 - quality : quality), spec.decimals);
    case 'count':
      return Math.floor(random() ** 3 * (spec.max + 1));
  }
}

export function endValue(spec: Spec, best: boolean): Value {
  switch (spec.kind) {
    case 'yes':
      return best;
    case 'levels':
      return levelIds(spec).at(best ? 0 : -1)!;
    case 'linear':
      return best ? spec.best : spec.worst;
    case 'bands':
      return best === spec.falling ? 0 : spec.max;
    case 'count':
      return best === spec.each > 0 ? spec.max : 0;
  }
}
