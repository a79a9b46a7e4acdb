import { describe, expect, it } from 'vitest';
import { itemIn, methodFaults, pointsFor, scored, single, text } from '../../test/make.ts';
import type { Band, BandsMethod, Rubric } from '../generated/types.ts';

const answer = { min: 0, max: 100, decimals: 2 };
const of = (...bands: Band[]): BandsMethod => ({ kind: 'bands', answer, bands });
/** 90 and above: 10; 70 to below 90: 7; above 50 to below 70: 3; up to 40: 1; nothing from 40 to 50. */
const stairs = of(
  { id: 'a', from: { at: 90 }, points: 10 },
  { id: 'b', from: { at: 70 }, to: { at: 90, open: true }, points: 7 },
  { id: 'c', from: { at: 50, open: true }, to: { at: 70, open: true }, points: 3 },
  { id: 'd', to: { at: 40 }, points: 1 },
);
const facts: Rubric['facts'] = [
  { kind: 'number', id: 'need', title: text('need'), domain: { min: 10, max: 60 } },
  { kind: 'boolean', id: 'absent', title: text('absent') },
];
const absent = { op: 'is', fact: 'absent' } as const;

describe('bands with fixed edges', () => {
  it.each([[100, 10], [90, 10], [89.99, 7], [70, 7], [69.99, 3], [50.01, 3], [40, 1], [0, 1]])('%d is worth %d', (x, points) => {
    expect(pointsFor(stairs, x)).toBe(points);
  });

  it.each([40.01, 45, 50])('gives %d, which no band fits, no points and says so', (x) => {
    const report = scored(single(stairs), { ratings: { c: x } });
    expect(report.criteria).toEqual([{ id: 'c', points: null, max: 10, state: 'invalid' }]);
    expect(report.issues.map(({ code, path }) => [code, path])).toEqual([['no-band-fits', '/ratings/c']]);
    expect(report).toMatchObject({ status: 'incomplete', total: null });
  });

  it('takes the first of two that fit', () => {
    const overlapping = of({ id: 'a', from: { at: 50 }, points: 2 }, { id: 'b', from: { at: 40 }, to: { at: 60 }, points: 5 }, { id: 'c', points: 1 });
    expect([40, 49.99, 50, 60, 39.99].map((x) => pointsFor(overlapping, x))).toEqual([5, 5, 2, 2, 1]);
  });

  it('takes one point as a band', () => {
    const exactly = of({ id: 'a', from: { at: 100 }, to: { at: 100 }, points: 5 }, { id: 'b', points: 0 });
    expect([100, 99.99].map((x) => pointsFor(exactly, x))).toEqual([5, 0]);
  });

  it('tells an open and a closed edge at one number apart', () => {
    const touching = of({ id: 'a', to: { at: 50, open: true }, points: 1 }, { id: 'b', from: { at: 50 }, to: { at: 50 }, points: 2 }, { id: 'c', from: { at: 50, open: true }, points: 3 });
    expect([49.99, 50, 50.01].map((x) => pointsFor(touching, x))).toEqual([1, 2, 3]);
  });

  it('counts past its last edge, also where the edges are 1, 2, 3', () => {
    const often: BandsMethod = { kind: 'bands', answer: { min: -2, max: 20 }, bands: [{ id: 'many', from: { at: 2 }, points: 9 }, { id: 'once', from: { at: 1 }, points: 5 }, { id: 'none', points: 0 }] };
    expect([-2, 0, 1, 2, 3, 20].map((x) => pointsFor(often, x))).toEqual([0, 0, 5, 9, 9, 9]);
  });

  it('that give nothing at all still have their gaps', () => {
    expect(itemIn(scored(single(of({ id: 'a', from: { at: 50 }, points: 0 })), { ratings: { c: 40 } }), 'c')).toMatchObject({ points: null, state: 'invalid' });
  });

  it('reaches from the smallest points to the largest', () => {
    expect(scored(single(of({ id: 'a', from: { at: 50 }, points: -2 }, { id: 'b', points: 4 })), {})).toMatchObject({ max: 4, possibleTotal: { min: -2, max: 4 } });
  });
});

describe('bands of a quotient', () => {
  const share: BandsMethod = { kind: 'bands', of: { op: 'divide', num: { op: 'fact', id: 'need' }, den: 30 }, bands: [{ id: 'a', from: { at: 1 }, points: 3 }, { id: 'b', from: { at: '0.5', open: true }, points: 2 }, { id: 'c', points: 1 }] };
  it.each([[30, 3], [29, 2], [16, 2], [15, 1]])('%d of 30 is worth %d', (need, points) => {
    expect(pointsFor(share, undefined, { facts: { need, absent: false } }, { facts })).toBe(points);
  });
});

describe('bands with conditions', () => {
  it('compares with edges that depend on facts', () => {
    const method = of({ id: 'a', from: { at: { op: 'fact', id: 'need' } }, points: 5 }, { id: 'b', from: { at: { op: 'fact', id: 'need' }, open: true }, points: 9 }, { id: 'c', to: { at: { op: 'fact', id: 'need' }, open: true }, points: 1 });
    expect([19.99, 20, 20.01].map((x) => pointsFor(method, x, { facts: { need: 20, absent: false } }, { facts }))).toEqual([1, 5, 5]);
    const open = of({ id: 'a', from: { at: { op: 'fact', id: 'need' }, open: true }, points: 5 }, { id: 'b', to: { at: { op: 'fact', id: 'need' } }, points: 1 });
    expect([19.99, 20, 20.01].map((x) => pointsFor(open, x, { facts: { need: 20, absent: false } }, { facts }))).toEqual([1, 1, 5]);
  });

  it('asks for the edges and the condition, or for the other condition alone', () => {
    const method = of({ id: 'low', to: { at: 64.99 }, or: absent, points: 0 }, { id: 'top', from: { at: 90 }, and: { op: 'not', of: absent }, points: 9 }, { id: 'rest', points: 5 });
    const worth = (x: number, isAbsent: boolean) => pointsFor(method, x, { facts: { need: 10, absent: isAbsent } }, { facts });
    expect([worth(64.99, false), worth(65, false), worth(65, true), worth(90, false), worth(89.99, false)]).toEqual([0, 5, 0, 9, 5]);
  });

  it('fits a band without edges and "and" only by its "or"', () => {
    const method = of({ id: 'a', or: absent, points: 3 }, { id: 'b', and: absent, points: 4 }, { id: 'c', points: 1 });
    expect([true, false].map((isAbsent) => pointsFor(method, 50, { facts: { need: 10, absent: isAbsent } }, { facts }))).toEqual([3, 1]);
  });

  it('is missing, and not invalid, while a fact that decides is missing', () => {
    const method = of({ id: 'a', and: absent, points: 3 }, { id: 'c', points: 1 });
    const report = scored(single(method, { facts }), { ratings: { c: 50 } });
    expect(itemIn(report, 'c')).toMatchObject({ points: null, state: 'missing' });
    expect(report.possibleTotal).toEqual({ min: 1, max: 3 });
  });

  it('says when none fits', () => {
    const report = scored(single(of({ id: 'a', and: absent, points: 3 }), { facts }), { ratings: { c: 50 }, facts: { absent: false } });
    expect(report.issues.map(({ code }) => code)).toEqual(['no-band-fits']);
    expect(itemIn(report, 'c').state).toBe('invalid');
  });
});

it('refuses bands that mean nothing', () => {
  const band: Band = { id: 'a', points: 1 };
  expect(methodFaults({ kind: 'bands', bands: [band] })).toEqual(['answer-missing at ~']);
  expect(methodFaults({ kind: 'bands', answer, of: 1, bands: [band] })).toEqual(['answer-and-term at ~']);
  expect(methodFaults(of(band, band))).toEqual(['duplicate-id at ~/bands/1/id']);
  expect(methodFaults(of({ ...band, from: { at: 5 }, to: { at: 4 } }))).toEqual(['band-empty at ~/bands/0']);
  expect(methodFaults(of({ ...band, from: { at: 5, open: true }, to: { at: 5 } }))).toEqual(['band-empty at ~/bands/0']);
  expect(methodFaults(of(band, { ...band, id: 'b', from: { at: 5 }, to: { at: 5, open: true } }))).toEqual(['band-empty at ~/bands/1']);
  expect(methodFaults(of({ ...band, from: { at: 5 }, to: { at: 5 } }))).toEqual([]);
});
