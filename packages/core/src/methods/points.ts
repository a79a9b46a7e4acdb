import { decimalsNeeded } from '../build/inputs.ts';
import { toScaled } from '../decimal.ts';
import type { PointsMethod } from '../generated/types.ts';
import type { Method, MethodPlace } from './method.ts';

/** As for every number that a rubric takes. */
const MOST_DECIMALS = 12;

/** The rater gives the points: min + k x step, up to max (1.25 in steps of 0.25; half points). */
export const points: Method<PointsMethod> = {
  kind: 'points',
  answer(method, at) {
    const { min, max, step } = numbersOf(method, at);
    const decimals = decimalsNeeded(min, max, step);
    const [low, high, by] = [min, max, step].map((value) => toScaled(value, decimals) ?? 0) as [number, number, number];
    if (decimals > MOST_DECIMALS) at.report('too-many-decimals', { given: String(method.step), decimals: MOST_DECIMALS }, 'step');
    else if (![low, high, by].every(Number.isSafeInteger)) at.report('number-domain-too-large', { given: String(method.max) }, 'max');
    else if (by <= 0) at.report('step-not-positive', { step: String(method.step) }, 'step');
    else if (low > high) at.report('bounds-reversed', { min: String(method.min ?? 0), max: String(method.max) }, 'max');
    else if ((high - low) % by !== 0) at.report('step-misses-max', { step: String(method.step), max: String(method.max) }, 'step');
    else return { type: 'number', min: low, max: high, decimals, step: by };
    return { type: 'number', min: 0, max: 0, decimals: 0, step: 1 };
  },
  points: (_method, at) => at.answer,
  range(method, at) {
    const { min, max } = numbersOf(method, at);
    return { least: min, most: max };
  },
};

function numbersOf(method: PointsMethod, at: MethodPlace) {
  return { min: at.decimal(method.min, 0, 'min'), max: at.decimal(method.max, 0, 'max'), step: at.decimal(method.step, 1, 'step') };
}
