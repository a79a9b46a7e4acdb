import { expect, test } from 'vitest';
import { rowRanges } from './rowRanges.ts';

test.each([
  [[], ''],
  [[3], '3'],
  [[4, 5, 6, 9], '4–6, 9'],
  [[2, 4, 5, 8, 9], '2, 4–5, 8–9'],
] as const)('%j is told as “%s”', (rows, told) => {
  expect(rowRanges(rows)).toBe(told);
});
