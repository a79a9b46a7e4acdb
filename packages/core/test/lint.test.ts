import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix, coverage, lintRubric, runGoldenCases, score, sensitivity, type ClassScale, type LintFinding, type Rubric, type ScoreReport } from '../src/index.ts';
import { checks } from '../src/checks/index.ts';
import { lintMessages as en } from '../src/messages/en/lint.ts';
import { lintMessages as vi } from '../src/messages/vi/lint.ts';
import { criterion, given, planOf, rubric, section, single, text, yesNo } from './make.ts';

const find = (source: Rubric, code: string): LintFinding[] => lintRubric(source).filter((finding) => finding.code === code);

function scored(source: Rubric, { witness }: LintFinding): ScoreReport {
  return score(planOf(source), { rubric: { id: source.id, version: source.version }, ...witness! });
}

const classes = (list: ClassScale['list'], more: Partial<ClassScale> = {}): Pick<Rubric, 'classes'> => ({ classes: { list, ...more } });
const faulty = (code: string): Rubric => (JSON.parse(readFileSync(join(import.meta.dirname, `../../../schemas/invalid/${code}.json`), 'utf8')) as { faulty: Rubric }).faulty;

describe('witnesses show what the finding says', () => {
  it.each(['band-gap', 'band-precision'])('%s: the number has no points', (code) => {
    const source = faulty(code);
    const [finding] = find(source, code);
    expect(scored(source, finding!).issues.map((issue) => issue.code)).toContain('no-band-fits');
  });

  it('open-outcome-possible: the outcome is open', () => {
    const source = faulty('open-outcome-possible');
    expect(scored(source, find(source, 'open-outcome-possible')[0]!).outcome.kind).toBe('open');
  });

  it('non-monotone: the better answer has the worse class', () => {
    const source = faulty('non-monotone');
    const [finding] = find(source, 'non-monotone');
    expect(finding!.params).toMatchObject({ what: 'class', before: 'fair', after: 'poor' });
    expect(scored(source, finding!).class).toBe('poor');
  });

  it('na-pattern-unreachable-class: the best answers do not reach the class', () => {
    const source = faulty('na-pattern-unreachable-class');
    const report = scored(source, find(source, 'na-pattern-unreachable-class')[0]!);
    expect([report.total, report.class]).toEqual([80, 'poor']);
  });

  it('na-zero-denominator: 0 of 0 has a class', () => {
    const source = faulty('na-zero-denominator');
    const report = scored(source, find(source, 'na-zero-denominator')[0]!);
    expect([report.total, report.max, report.class]).toEqual([0, 0, 'poor']);
  });

  it('rounding-ambiguous: the shown total reaches the cut and the class does not', () => {
    const source = faulty('rounding-ambiguous');
    const report = scored(source, find(source, 'rounding-ambiguous')[0]!);
    expect([report.total, report.class]).toEqual([5, 'poor']);
  });

  it('golden-case-fails: the sheet of the case', () => {
    const source = faulty('golden-case-fails');
    const [finding] = find(source, 'golden-case-fails');
    expect(finding!.params['differences']).toEqual(['total: 9 ≠ 10']);
    expect(scored(source, finding!).total).toBe(10);
  });
});

type Published = NonNullable<ClassScale['list'][number]['published']>;

function at(low: number, high?: number, open = true): Published {
  return { from: { at: low }, ...(high === undefined ? {} : { to: { at: high, exclusive: open } }) };
}

/** Classes with these printed bounds over one number of points. */
function published(step: number, ...bounds: Published[]): Rubric {
  return rubric([criterion('c', { kind: 'points', max: 1000, step })], classes(bounds.map((each, i) => ({ id: `k${i}`, title: text(`k${i}`), cut: each.from!, published: each }))));
}

describe('bounds of classes', () => {
  it('finds 89.5 between the printed "70-89" and "from 90", where half points occur', () => {
    const source = published(0.5, at(90), at(70, 89, false), at(0, 69, false));
    const [finding] = find(source, 'band-precision');
    expect(finding!.params).toMatchObject({ example: 69.5, gaps: ['(69; 70)', '(89; 90)'] });
    expect(scored(source, finding!).total).toBe(69.5);
    expect(find(published(1, at(90), at(70, 89, false), at(0, 69, false)), 'band-precision')).toEqual([]);
  });

  it('finds 800 in both of "from 800" and "750-800"', () => {
    const source = published(1, at(800), at(750, 800, false), at(700, 750, false), at(0, 700));
    expect(find(source, 'band-overlap').map(({ params }) => params['example'])).toEqual([750, 800]);
    expect(find(published(1, at(800), at(750, 800), at(700, 750), at(0, 700)), 'band-overlap')).toEqual([]);
  });
});

/** Classes k0, k1 … with these cuts. */
function list(...cuts: (number | null)[]): ClassScale['list'] {
  return cuts.map((cut, i) => ({ id: `k${i}`, title: text(`k${i}`), ...(cut === null ? {} : { cut: { at: cut } }) }));
}

function kinds(source: Rubric): unknown[] {
  return find(source, 'class-unreachable').map(({ params }) => [params['id'], params['why'], params['by'] ?? null]);
}

describe('class-unreachable', () => {
  it('sees a class behind an easier one', () => {
    expect(kinds(rubric([given('a')], classes(list(3, 5, null))))).toEqual([['k1', 'better-class-first', 'k0']]);
  });

  it('sees a class between two values that sums can take', () => {
    const source = rubric([yesNo('a', 5), yesNo('b', 5)], classes([{ id: 'k0', title: text('k0'), cut: { at: 6 }, upTo: { at: 9 } }, { id: 'k1', title: text('k1') }]));
    expect(kinds(source)).toEqual([['k0', 'rule-cannot-hold', null]]);
  });

  it('leaves a class alone that only a cap or a knock-out reaches', () => {
    const facts: Rubric['facts'] = [{ kind: 'boolean', id: 'f', title: text('f') }];
    const capped = classes(list(3, 5, null), { caps: [{ id: 'cap', title: text('cap'), when: { op: 'is', fact: 'f' }, atMost: 'k1' }] });
    expect(kinds(rubric([given('a')], { facts, ...capped }))).toEqual([]);
    const knocked = classes(list(0, null), { knockOuts: [{ id: 'ko', title: text('ko'), when: { op: 'is', fact: 'f' }, to: 'k1' }] });
    expect(kinds(rubric([given('a')], { facts, ...knocked }))).toEqual([]);
  });

  it('counts a missing answer as 0 points where the rubric does', () => {
    const [zero, incomplete] = (['zero', 'incomplete'] as const).map((missing) => rubric([criterion('a', { kind: 'yes-no', yes: 3, no: 1 }, { missing })], classes(list(1, null))));
    expect(kinds(zero!)).toEqual([]);
    expect(kinds(incomplete!)).toEqual([['k1', 'better-class-first', 'k0']]);
  });
});

describe('lintRubric', () => {
  it('leaves accepted findings out, or returns them with the reason', () => {
    const source = { ...faulty('band-gap'), acceptedFindings: [{ code: 'band-gap', path: '/sections/0', reason: text('as published') }] };
    expect(find(source, 'band-gap')).toEqual([]);
    expect(lintRubric(source, { includeAccepted: true }).filter(({ code }) => code === 'band-gap').map(({ accepted }) => accepted)).toEqual([text('as published')]);
  });

  it('names the things on the way to a finding', () => {
    expect(find(faulty('max-unattainable'), 'max-unattainable')[0]!.titles?.map((title) => title['en'])).toEqual(['Part all', 'Criterion ddci']);
  });

  it('says what it can of a rubric that is not valid', () => {
    const broken = rubric([section('s', [criterion('c', { kind: 'levels', scale: 'nowhere' }, { weight: 2 })])]);
    expect(lintRubric(broken).map(({ code }) => code)).toEqual(['weight-no-effect']);
  });

  it('has words for every code, in both languages', () => {
    const codes = checks.map(({ code }) => code).toSorted();
    expect(Object.keys(vi).toSorted()).toEqual(codes);
    expect(Object.keys(en).toSorted()).toEqual(codes);
  });

  it('names only parameters that findings have', () => {
    for (const { code } of checks) {
      const params = find(faulty(code), code)[0]!.params;
      const named = [...vi[code]!, ...en[code]!].flatMap((words) => [...words.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!));
      expect([code, ...named.filter((name) => !Object.hasOwn(params, name))]).toEqual([code]);
    }
  });
});

describe('golden cases, coverage, sensitivity', () => {
  const source: Rubric = {
    ...single({ kind: 'levels', levels: [3, 2, 0].map((points) => ({ id: `p${points}`, title: text(`p${points}`), points })) }, classes([{ id: 'good', title: text('good'), cut: { at: 2 } }, { id: 'poor', title: text('poor') }])),
    goldenCases: [{ id: 'two', title: text('two'), sheet: { ratings: { c: 'p2' } }, expect: { total: 2, class: 'good', points: { c: '2.0' }, outcome: 'class', decidedBy: 'rule', reasons: [] } }],
  };

  it('runs the cases', () => {
    expect(runGoldenCases(planOf(source)).map(({ id, passed, differences }) => [id, passed, differences])).toEqual([['two', true, []]]);
  });

  it('measures what sheets reach', () => {
    const reached = coverage(planOf(source), [{ ratings: { c: 'p2' } }]);
    expect(reached.levels).toEqual({ reached: ['c/p2'], missing: ['c/p3', 'c/p0'], percent: 33.3 });
    expect(reached.classes.missing).toEqual(['poor']);
    expect(reached.percent).toBe(40);
  });

  it('tells how much each criterion can change', () => {
    const two = rubric([given('a', 6), given('b', 2)], classes([{ id: 'good', title: text('good'), cut: { at: 5 } }, { id: 'poor', title: text('poor') }]));
    expect(sensitivity(two)).toEqual([
      { id: 'a', points: { min: 0, max: 6 }, swing: 6, share: 0.75, classesWithout: ['poor'], inRules: false },
      { id: 'b', points: { min: 0, max: 2 }, swing: 2, share: 0.25, classesWithout: ['good', 'poor'], inRules: false },
    ]);
  });
});

describe('falls-past-published', () => {
  it('offers the upper bound as a fix only where a better total cannot drop into a worse class by it', () => {
    const source = faulty('falls-past-published');
    expect(find(source, 'falls-past-published')[0]!.fix).toBeUndefined();
    const ending: Rubric = { ...source, classes: { list: source.classes!.list.slice(0, 2) } };
    const { fix } = find(ending, 'falls-past-published')[0]!;
    expect(lintRubric(applyFix(ending, fix!)).map(({ code }) => code)).not.toContain('non-monotone');
  });
});
