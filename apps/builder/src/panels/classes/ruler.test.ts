import type { ClassScale } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { bandsOf, placeOf, rowsOf, snapped } from './ruler.ts';

const scale = (direction: 'higher' | 'lower', ...cuts: (number | null)[]): ClassScale => ({
  direction,
  list: cuts.map((at, i) => ({ id: `c${i}`, title: { vi: `C${i}` }, ...(at === null ? {} : { cut: { at } }) })),
});
const stretches = (of: ClassScale) => bandsOf(of, { min: 0, max: 100 }).map(({ rubricClass, from, to }) => [rubricClass.id, from, to]);

it('lays the classes from the least points to the most', () => {
  expect(stretches(scale('higher', 90, 70, 50, null))).toEqual([['c3', 0, 50], ['c2', 50, 70], ['c1', 70, 90], ['c0', 90, 100]]);
  expect(stretches(scale('lower', 5, 15, null))).toEqual([['c0', 0, 5], ['c1', 5, 15], ['c2', 15, 100]]);
});

it('leaves nothing to a class that a better one covers', () => {
  expect(stretches(scale('higher', 70, 90, null))).toEqual([['c2', 0, 90], ['c1', 70, 70], ['c0', 70, 100]]);
});

it('snaps to the step without stray digits', () => {
  expect(snapped(89.97, 0.1)).toBe(90);
  expect(snapped(0.30000000000000004, 0.1)).toBe(0.3);
  expect(snapped(87.4, 1)).toBe(87);
});

it('places a number in per cent of the ruler', () => {
  expect(placeOf(15, { min: 10, max: 20 })).toBe(50);
  expect(placeOf(5, { min: 5, max: 5 })).toBe(0);
});

it('puts the labels of close cuts above each other', () => {
  expect(rowsOf([50, 70, 90], 9)).toEqual([0, 0, 0]);
  expect(rowsOf([88, 90, 92, 97], 9)).toEqual([0, 1, 2, 0]);
  expect(rowsOf([], 9)).toEqual([]);
});
