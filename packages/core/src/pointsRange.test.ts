import { describe, expect, it } from 'vitest';
import { pointsRange } from './pointsRange.ts';

const title = { vi: 'Mức' };

describe('pointsRange', () => {
  it('reads what the method alone gives', () => {
    expect(pointsRange({ kind: 'yes-no', yes: 0, no: -3 })).toEqual({ least: -3, most: 0 });
    expect(pointsRange({ kind: 'levels', levels: [{ id: 'a', title, points: 2.5 }, { id: 'b', title, points: '1.25' }] })).toEqual({ least: 1.25, most: 2.5 });
    expect(pointsRange({ kind: 'ratio', answer: { min: 0, max: 9 }, of: { min: 0, max: 9 }, max: 4, whenZero: 0 })).toEqual({ least: 0, most: 4 });
  });

  it('bounds a count by its limits and by what can be answered', () => {
    // 2 x 0.5 at most, although the limit would allow 5.
    expect(pointsRange({ kind: 'count', answer: { min: 0, max: 2 }, each: 0.5, max: 5 })).toEqual({ least: 0, most: 1 });
    expect(pointsRange({ kind: 'count', of: { op: 'fact', id: 'unknown' }, each: 1, min: 0, max: 5 })).toEqual({ least: 0, most: 5 });
  });

  it('takes the levels of a shared scale', () => {
    const scales = [{ id: 's', levels: [{ id: 'a', title, points: 7 }, { id: 'b', title, points: 3 }] }];
    expect(pointsRange({ kind: 'levels', scale: 's' }, scales)).toEqual({ least: 3, most: 7 });
  });

  it('has no answer for a grade or a method that is not well formed', () => {
    expect(pointsRange({ kind: 'levels', levels: [{ id: 'a', title }, { id: 'b', title }] })).toBeNull();
    expect(pointsRange({ kind: 'levels', levels: [] })).toBeNull();
    expect(pointsRange({ kind: 'yes-no', yes: 'nine' })).toBeNull();
  });
});
