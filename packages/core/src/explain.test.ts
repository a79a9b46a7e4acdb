import { describe, expect, it } from 'vitest';
import { librarySheet, librarySheets } from '../test/librarySheets.ts';
import { explain } from './explain.ts';
import { exactOf, exactPoints, type Amount } from './explain/amount.ts';
import type { SumWorking } from './explain/sumWorking.ts';
import { add, compare, divide, larger, multiply, ofInteger, round, smaller, ZERO, type Rational } from './rational.ts';

const all = librarySheets();
const of = (amount: Amount): Rational => {
  if (amount.kind !== 'known') throw new Error('not known');
  return exactOf(amount);
};
const sum = (list: readonly Rational[]): Rational => list.reduce(add, ZERO);

/** The same sum made again from the lines of a working. */
function madeFrom({ combine, parts, combined, rescale, adjustments, clamp, rounding }: SumWorking): Rational {
  const normal = parts.filter(({ role, leftOut }) => role === 'normal' && leftOut !== true);
  const points = normal.map((part) => of(part.points));
  const start = combine === 'sum' ? sum(points)
    : combine === 'mean' ? (points.length === 0 ? ZERO : divide(sum(points), ofInteger(points.length)))
    : combine === 'min' ? points.reduce(smaller, points[0] ?? ZERO)
    : combine === 'max' ? points.reduce(larger, points[0] ?? ZERO)
    : of(combined);
  expect(start).toEqual(of(combined));
  const rescaled = rescale?.applied === true ? (rescale.empty ? of(rescale.points) : divide(multiply(start, of(rescale.base)), of(rescale.from))) : start;
  let total = sum([rescaled, ...parts.filter(({ role }) => role !== 'normal').map((part) => of(part.points))]);
  for (const { before, change } of adjustments) {
    expect(of(before)).toEqual(total);
    total = add(total, of(change));
  }
  if (clamp !== null) {
    expect(of(clamp.before)).toEqual(total);
    total = of(clamp.limit);
  }
  return rounding === null ? total : round(total, rounding.rounding.digits, rounding.rounding.mode);
}

describe('an explanation', () => {
  it('adds up to its report on every sheet of the library', () => {
    expect(all.length).toBeGreaterThan(50);
    for (const { name, plan, report } of all) {
      const explanation = explain(plan, report);
      for (const section of explanation.sections) {
        const points = exactPoints(section);
        if (points !== null && section.working !== null) expect(madeFrom(section.working), `${name} ${section.id}`).toEqual(points);
      }
      const { total } = explanation;
      if (total?.points !== null && total !== null) expect(of(total.working.points), name).toEqual(exactPoints({ points: total.points }));
      if (total?.points !== null && total !== null) expect(madeFrom(total.working), name).toEqual(of(total.working.points));
    }
  });

  it('gives each criterion the points of the report', () => {
    for (const { name, plan, report } of all) {
      explain(plan, report).criteria.forEach(({ id, working: { method, override, missing, notApplicable }, ...line }) => {
        const points = exactPoints(line);
        if (points === null || notApplicable !== null || missing !== null) return;
        const given = override?.points ?? method.points;
        expect(given === null ? null : of(given), `${name} ${id}`).toEqual(points);
      });
    }
  });

  it('shares out everything that was lost', () => {
    for (const { plan, report } of all) {
      const { reasons } = explain(plan, report);
      const shares = reasons.map(({ share }) => share);
      if (reasons.length > 0) expect(shares.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9);
      reasons.slice(1).forEach(({ cost }, i) => expect(compare(of(reasons[i]!.cost), of(cost))).toBeGreaterThanOrEqual(0));
    }
  });

  it('agrees with the report on every rule', () => {
    for (const { plan, report } of all) {
      const { classes } = explain(plan, report);
      for (const rule of [...(classes?.knockOuts ?? []), ...(classes?.caps ?? []), ...(classes?.exemptions ?? [])]) expect(rule.trail.holds).toBe(rule.holds);
      for (const { requirements } of classes?.classes ?? []) for (const { holds, trail } of requirements) expect(trail.holds).toBe(holds);
    }
  });

  it('is the same for a report that went through JSON', () => {
    for (const { plan, report } of all) {
      const revived = JSON.parse(JSON.stringify(report)) as typeof report;
      expect(JSON.stringify(explain(plan, revived))).toBe(JSON.stringify(explain(plan, report)));
    }
  });

  it('changes neither plan nor report', () => {
    const { plan, report } = librarySheet('hai-phong-212-phu-luc-3', 'no-public-contact-part');
    const before = JSON.stringify({ plan, report });
    JSON.stringify(explain(plan, report));
    expect(JSON.stringify({ plan, report })).toBe(before);
  });

  it('refuses a report of another rubric', () => {
    const { report } = librarySheet('uk-food-hygiene', 'best');
    const { plan } = librarySheet('binh-thuan-sinh-hoat-chi-bo', 'best');
    expect(() => explain(plan, report)).toThrow(TypeError);
  });
});
