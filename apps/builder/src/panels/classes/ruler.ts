import type { ClassScale, RubricClass } from '@chamdiem/core';

/** A stretch of the ruler that belongs to a class, in points. */
export interface Band {
  readonly rubricClass: RubricClass;
  /** Position in the scale: 0 is the best. */
  readonly position: number;
  readonly from: number;
  readonly to: number;
}

export interface Bounds {
  readonly min: number;
  readonly max: number;
}

/** The classes that decide by points, as stretches from the least points to the most. Cuts that cross leave an empty stretch: lint says so. */
export function bandsOf({ list, direction = 'higher' }: ClassScale, { min, max }: Bounds): Band[] {
  const lower = direction === 'lower';
  let better = lower ? min : max;
  const bands = list.flatMap((rubricClass, position): Band[] => {
    if (rubricClass.advisory === true) return [];
    const worse = rubricClass.cut === undefined ? (lower ? max : min) : within(Number(rubricClass.cut.at), { min, max });
    const [from, to] = lower ? [better, Math.max(better, worse)] : [Math.min(better, worse), better];
    better = worse;
    return [{ rubricClass, position, from, to }];
  });
  return lower ? bands : bands.toReversed();
}

export function within(value: number, { min, max }: Bounds): number {
  return Math.min(max, Math.max(min, value));
}

/** The nearest number of the step. */
export function snapped(value: number, step: number): number {
  const digits = (String(step).split('.')[1] ?? '').length;
  return Number((Math.round(value / step) * step).toFixed(digits));
}

/** In which row each label stands, so that labels of neighbours closer than the gap (in per cent) do not cover each other; 0 is next to the ruler. */
export function rowsOf(places: readonly number[], gap: number): number[] {
  const ends: number[] = [];
  return places.map((place) => {
    const free = ends.findIndex((end) => Math.abs(place - end) >= gap);
    const row = free < 0 ? ends.length : free;
    ends[row] = place;
    return row;
  });
}

/** Where a number stands on the ruler, in per cent. */
export function placeOf(value: number, { min, max }: Bounds): number {
  return max === min ? 0 : ((value - min) / (max - min)) * 100;
}
