import { fromFraction, toFraction } from '../decimal.ts';
import type { Expectation, GoldenCase, ScoreReport } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { equal } from '../rational.ts';
import { score } from '../score.ts';
import { exactly } from './decimals.ts';

/** One golden case: whether its sheet scores as it expects, and where not. */
export interface GoldenResult {
  readonly id: string;
  readonly passed: boolean;
  readonly differences: readonly Difference[];
  readonly report: ScoreReport;
}

/** Where the report is not as expected; both sides as text. */
export interface Difference {
  readonly what: string;
  readonly expected: string;
  readonly actual: string;
}

/** Scores the rubric's golden cases and compares what each of them expects; what it does not name is not compared. */
export function runGoldenCases(plan: Plan, cases: readonly GoldenCase[] = plan.rubric.goldenCases ?? []): GoldenResult[] {
  const { id: rubricId, version } = plan.rubric;
  return cases.map(({ id, sheet, expect }) => {
    const report = score(plan, { rubric: { id: rubricId, version }, ...sheet });
    const differences = compareExpectation(expect, report);
    return { id, passed: differences.length === 0, differences, report };
  });
}

/** Everything that the expectation states and the report does not bear out. Issues are always compared: none are expected unless told. */
export function compareExpectation(expect: Expectation, report: ScoreReport): Difference[] {
  const { outcome } = report;
  const found: Difference[] = [];
  const number = (what: string, expected: number | string | null | undefined, shown: number | null, exact?: string): void => {
    if (expected === undefined) return;
    const actual = shown === null ? null : exact === undefined ? exactly(shown) : fromFraction(exact);
    const same = expected === null || actual === null ? expected === null && actual === null : equal(exactly(expected), actual) || (shown !== null && equal(exactly(expected), exactly(shown)));
    if (!same) found.push({ what, expected: String(expected), actual: actual === null ? 'null' : toFraction(actual) });
  };
  const value = (what: string, expected: unknown, actual: unknown): void => {
    if (expected !== undefined && expected !== actual) found.push({ what, expected: String(expected), actual: String(actual) });
  };
  const set = (what: string, expected: readonly string[] | undefined, actual: readonly string[]): void => value(what, expected?.toSorted().join(', '), actual.toSorted().join(', '));

  number('total', expect.total, report.total, report.totalExact);
  number('max', expect.max, report.max);
  value('status', expect.status, report.status);
  value('outcome', expect.outcome, outcome.kind);
  value('class', expect.class, report.class);
  value('decidedBy', expect.decidedBy, outcome.kind === 'class' ? outcome.decidedBy : null);
  set('reasons', expect.reasons, reasonsOf(outcome));
  for (const [id, points] of Object.entries(expect.points ?? {})) {
    const part = report.criteria.find((each) => each.id === id) ?? report.sections.find((each) => each.id === id);
    number(`points ${id}`, points, part?.points ?? null, part?.exact);
  }
  for (const [id, classId] of Object.entries(expect.sectionClasses ?? {})) value(`class ${id}`, classId, report.sections.find((each) => each.id === id)?.class ?? null);
  set('qualifiers', expect.qualifiers, report.qualifiers);
  set('possible', expect.possible, possibleOf(outcome));
  set('candidates', expect.candidates, outcome.kind === 'open' ? outcome.candidates : []);
  set('waitingFor', expect.waitingFor, outcome.kind === 'pending' ? outcome.waitingFor.map(({ id }) => id) : []);
  set('advice', expect.advice, report.advice.map(({ rule }) => rule));
  set('issues', expect.issues ?? [], [...new Set(report.issues.map(({ code }) => code))]);
  return found;
}

/** Classes that may result; where the outcome is settled, the one that did, or those that the total reaches. */
function possibleOf(outcome: ScoreReport['outcome']): readonly string[] {
  switch (outcome.kind) {
    case 'class': return [outcome.classId];
    case 'pending': return outcome.possible;
    case 'open': return outcome.candidates;
    case 'exempt': case 'none': return [];
  }
}

/** Knock-outs, caps and the exemption that made the outcome. */
function reasonsOf(outcome: ScoreReport['outcome']): string[] {
  switch (outcome.kind) {
    case 'class': return [...outcome.by];
    case 'exempt': return [outcome.reason];
    default: return [];
  }
}
