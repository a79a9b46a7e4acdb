import { describe, expect, it } from 'vitest';
import { methodFaults, pointsFor, scored, sheetFaults, single, text } from '../../test/make.ts';
import type { ImportedMethod } from '../generated/types.ts';

const kpi: ImportedMethod = { kind: 'imported', max: 70, decimals: 1, from: text('KPI') };

describe('imported points', () => {
  it('count as they are', () => {
    expect([0, 64.5, '70'].map((answer) => pointsFor(kpi, answer))).toEqual([0, 64.5, 70]);
    expect(pointsFor({ ...kpi, min: -10 }, -9.9)).toBe(-9.9);
  });

  it('are refused beyond their limits or decimals', () => {
    expect(sheetFaults(single(kpi), { ratings: { c: 70.1 } })).toEqual(['number-too-large at /ratings/c']);
    expect(sheetFaults(single(kpi), { ratings: { c: -0.1 } })).toEqual(['number-too-small at /ratings/c']);
    expect(sheetFaults(single(kpi), { ratings: { c: 64.55 } })).toEqual(['too-many-decimals at /ratings/c']);
  });

  it('reach from the minimum, 0 unless told, to the maximum', () => {
    expect(scored(single(kpi), {})).toMatchObject({ max: 70, possibleTotal: { min: 0, max: 70 } });
    expect(scored(single({ ...kpi, min: -10 }), {}).possibleTotal).toEqual({ min: -10, max: 70 });
  });

  it('refuse limits that mean nothing', () => {
    expect(methodFaults({ ...kpi, min: 71 })).toEqual(['bounds-reversed at ~']);
    expect(methodFaults({ ...kpi, max: 70.55 })).toEqual(['too-many-decimals at ~/max']);
    expect(methodFaults({ ...kpi, max: '90071992547409.93', decimals: 2 })).toEqual(['number-domain-too-large at ~/max']);
  });
});
