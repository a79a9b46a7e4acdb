import { describe, expect, it } from 'vitest';
import { libraryPlan, librarySheet, librarySheets, type LibrarySheet } from '../test/librarySheets.ts';
import { toFraction } from './decimal.ts';
import { score } from './score.ts';
import { explain } from './explain.ts';
import { exactOf, exactPoints, type Amount } from './explain/amount.ts';
import type { Explanation } from './explain/explanation.ts';
import type { SumWorking } from './explain/sumWorking.ts';
import { add, compare, divide, larger, multiply, ofInteger, round, smaller, ZERO, type Rational } from './rational.ts';

const all = librarySheets();
const explained = all.map((sheet) => ({ ...sheet, explanation: explain(sheet.plan, sheet.report) }));

const of = (amount: Amount): Rational => {
  if (amount.kind !== 'known') throw new Error('not known');
  return exactOf(amount);
};
const sum = (list: readonly Rational[]): Rational => list.reduce(add, ZERO);
const differs = (what: string, ours: Rational, theirs: Rational): string[] => (compare(ours, theirs) === 0 ? [] : [`${what}: ${toFraction(ours)}, not ${toFraction(theirs)}`]);

/** Where the steps of a working, taken one after the other, do not lead from its parts to its points. */
function gapsIn(name: string, { combine, parts, combined, rescale, adjustments, clamp, rounding, leftOut, points }: SumWorking): string[] {
  if (leftOut === true) return differs(`${name} left out`, of(points), ZERO);
  const normal = parts.filter(({ role, leftOut }) => role === 'normal' && leftOut !== true).map((part) => of(part.points));
  const start = combine === 'sum' ? sum(normal)
    : combine === 'mean' ? (normal.length === 0 ? ZERO : divide(sum(normal), ofInteger(normal.length)))
    : combine === 'min' ? normal.reduce(smaller, normal[0] ?? ZERO)
    : combine === 'max' ? normal.reduce(larger, normal[0] ?? ZERO)
    : of(combined);
  const rescaled = rescale?.applied !== true ? start : rescale.empty ? of(rescale.points) : divide(multiply(start, of(rescale.base)), of(rescale.from));
  const added = sum([rescaled, ...parts.filter(({ role }) => role !== 'normal').map((part) => of(part.points))]);
  const gaps = differs(`${name} combined`, of(combined), start);
  let total = added;
  for (const { before, change } of adjustments) {
    gaps.push(...differs(`${name} before an adjustment`, of(before), total));
    total = add(total, of(change));
  }
  if (clamp !== null) gaps.push(...differs(`${name} before the clamp`, of(clamp.before), total));
  const clamped = clamp === null ? total : of(clamp.limit);
  const end = rounding === null ? clamped : round(clamped, rounding.rounding.digits, rounding.rounding.mode);
  return [...gaps, ...differs(`${name} points`, of(points), end)];
}

function sumGaps({ name, explanation }: LibrarySheet & { readonly explanation: Explanation }): string[] {
  const { sections, total } = explanation;
  const known = [...sections, ...(total === null ? [] : [{ ...total, id: 'total', working: total.working, exact: undefined, points: total.points }])];
  return known.flatMap((line) => {
    const points = exactPoints(line);
    if (points === null || line.working === null) return [];
    const shown = line.id === 'total' ? [] : differs(`${name} ${line.id} shown`, points, of(line.working.points));
    return [...gapsIn(`${name} ${line.id}`, line.working), ...shown];
  });
}

describe('an explanation', () => {
  it('adds up to its report on every sheet of the library', () => {
    expect(all.length).toBeGreaterThan(50);
    expect(explained.flatMap(sumGaps)).toEqual([]);
  });

  it('gives each criterion the points of the report', () => {
    const wrong = explained.flatMap(({ name, explanation }) => explanation.criteria.flatMap((line) => {
      const { method, override, missing, notApplicable } = line.working;
      const points = exactPoints(line);
      const given = override?.points ?? method.points;
      return points === null || notApplicable !== null || missing !== null || given === null ? [] : differs(`${name} ${line.id}`, of(given), points);
    }));
    expect(wrong).toEqual([]);
  });

  it('shares out everything that was lost, dearest first', () => {
    const reasons = explained.map(({ explanation }) => explanation.reasons).filter((list) => list.length > 0);
    expect(reasons.filter((list) => Math.abs(list.reduce((part, { share }) => part + share, 0) - 1) > 1e-9)).toEqual([]);
    expect(reasons.filter((list) => list.some(({ cost }, i) => i > 0 && compare(of(list[i - 1]!.cost), of(cost)) < 0))).toEqual([]);
  });

  it('agrees with the report on every rule', () => {
    const rules = explained.flatMap(({ explanation: { classes } }) => (classes === null ? [] : [...classes.knockOuts, ...classes.caps, ...classes.exemptions, ...classes.classes.flatMap(({ requirements }) => requirements)]));
    expect(rules.filter(({ holds, trail }) => trail.holds !== holds)).toEqual([]);
  });

  it('is the same for a report that went through JSON', () => {
    const changed = explained.filter(({ plan, report, explanation }) => {
      const revived = JSON.parse(JSON.stringify(report)) as typeof report;
      return JSON.stringify(explain(plan, revived)) !== JSON.stringify(explanation);
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });

  it('changes neither plan nor report', () => {
    const { plan, report } = librarySheet('hai-phong-212-phu-luc-3', 'no-public-contact-part');
    const before = JSON.stringify({ plan, report });
    JSON.stringify(explain(plan, report));
    expect(JSON.stringify({ plan, report })).toBe(before);
  });

  it('works out nothing that is not asked for, also inside a proxy', () => {
    const { plan, report } = librarySheet('binh-thuan-sinh-hoat-chi-bo', 'at-95-no-minutes');
    const handed = new Proxy(explain(plan, report), {});
    expect(handed.criteria.find(({ id }) => id === 'minutes-book')).toMatchObject({ points: 0, max: 1, lost: { kind: 'known', value: 1 }, answer: false });
    expect(new Proxy(handed.criteria[0]!, {}).working.method).toMatchObject({ kind: 'levels', level: 'enough' });
  });

  it('reads the report by the Plan that it is given, though another one made it', () => {
    const { plan, report } = librarySheet('binh-thuan-sinh-hoat-chi-bo', 'at-95-no-minutes');
    const anew = libraryPlan('binh-thuan-sinh-hoat-chi-bo');
    for (const each of [plan, anew, plan]) expect(JSON.stringify(explain(each, report))).toBe(JSON.stringify(explain(plan, report)));
  });

  it('refuses a report of another rubric', () => {
    const { report } = librarySheet('uk-food-hygiene', 'best');
    const { plan } = librarySheet('binh-thuan-sinh-hoat-chi-bo', 'best');
    expect(() => explain(plan, report)).toThrow(TypeError);
  });
});

const of366 = (name: string) => {
  const { plan, report } = librarySheet('qd-366-ca-nhan', name);
  return explain(plan, report);
};

describe('what decided', () => {
  it('measures how far a cut was missed', () => {
    const best = of366('at-89-75').classes!.classes[0]!;
    expect(best.cut).toMatchObject({ holds: false, compared: { kind: 'known', value: 89.75 }, short: { kind: 'known', value: 0.25 } });
  });

  it('compares both sides of a condition that fails', () => {
    const exceeded = of366('exceeded-25').classes!.classes[0]!.requirements.find(({ holds }) => holds === false)!;
    expect(exceeded.trail).toMatchObject({ kind: 'compare', left: { parts: [{ amount: { kind: 'known', value: 5 } }] }, right: { parts: [{ amount: { kind: 'known', value: 20 } }] } });
  });

  it('names who lifted a knock-out, and the one that still decides', () => {
    const { knockOuts, computed } = of366('lift-of-one-of-two').classes!;
    expect(knockOuts.filter(({ lifted }) => lifted !== null).map(({ lifted }) => lifted!.by)).toEqual(['Ban Thường vụ Đảng ủy phường']);
    expect(knockOuts.filter(({ decided }) => decided).map(({ id }) => id)).toEqual(computed.kind === 'class' ? computed.by : null);
  });

  it('keeps a refused fact unknown, though it has a default', () => {
    const { plan, sheet } = librarySheet('qd-366-ca-nhan', 'best');
    const { report } = librarySheet('qd-366-ca-nhan', 'best', plan);
    expect(report.computed.kind).toBe('class');
    const refused = score(plan, { ...sheet, facts: { ...sheet.facts, excused: 'maybe' } });
    const exempted = explain(plan, refused).classes!.exemptions.find(({ holds }) => holds === null)!;
    expect(exempted.trail.holds).toBe(null);
  });
});
