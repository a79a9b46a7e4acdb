import { fromFraction, parseDecimal } from './decimal.ts';
import type { Decimal, Decision, FactValues, Finding, Id, Issue, Lift, Ratings, RowValues, ScoreReport } from './generated/types.ts';
import { reportInto, type Report } from './issue.ts';
import type { Plan } from './plan.ts';
import { compare, rational, type Rational } from './rational.ts';
import { sheetTitles } from './report/sheetTitles.ts';
import { scoreReading } from './score.ts';
import { asObject, own } from './sheet/asObject.ts';
import { linkedOf } from './sheet/linked.ts';
import { readSheet, type Reading } from './sheet/reading.ts';
import { shortened } from './sheet/readValue.ts';

/** Combined or decided points per criterion, and what rules need beside them. */
export interface PointsInput {
  /** Points by criterion id: a decimal, or an exact fraction such as "25/3" (the mean of three raters); null is missing. */
  readonly points: Readonly<Record<Id, Decimal | null>>;
  /** Answers that conditions look at, and grades. Their points are not used where `points` gives some. */
  readonly ratings?: Ratings;
  readonly facts?: FactValues;
  readonly rows?: RowValues;
  readonly findings?: Finding[];
  readonly lifts?: Lift[];
  readonly decision?: Decision;
}

/**
 * The second half of scoring: from points per criterion, as several raters' sheets were combined or a superior decided them,
 * to sections, total and class. Points outside of what a criterion can give are an issue and count as missing.
 */
export function scorePoints(plan: Plan, input: PointsInput): ScoreReport {
  const issues: Issue[] = [];
  const report = reportInto(issues, sheetTitles(plan));
  const given = asObject(input) ?? {};
  const sheet = { ...given, ratings: asObject(own(given, 'ratings')) ?? {} };
  const reading = readSheet(plan, sheet, report);
  const points = asObject(own(given, 'points'));
  if (points === null) report('wrong-type', ['points'], { wanted: 'object', given: typeof points });
  for (const [id, value] of Object.entries(points ?? {})) {
    if (value !== null && value !== undefined) takePoints(plan, id, value, reading, (code, path, params) => report(code, ['points', id, ...path], params));
  }
  return scoreReading(plan, reading, sheet, issues);
}

/** Points take the place of what the method gives; refused ones count as missing. */
function takePoints(plan: Plan, id: string, value: unknown, reading: Reading, report: Report): void {
  const linked = linkedOf(plan).criteria.get(id);
  if (linked === undefined) return report('unknown-criterion', [], { id: shortened(id) });
  const { index, na, criterion: { earned, least, most } } = linked;
  if (earned === null) return report('override-on-grade', []);
  const exact = exactPoints(value);
  const code = exact === null ? 'not-a-decimal'
    : compare(exact, fromFraction(least)) < 0 ? 'number-too-small'
    : compare(exact, fromFraction(most)) > 0 ? 'number-too-large'
    : null;
  if (exact !== null && code === null) {
    reading.overrides.set(index, exact);
    // What has points applies, unless the ratings say otherwise.
    if (na !== null) reading.given[na] = true;
    return;
  }
  reading.refused.add(index);
  report(code ?? 'not-a-decimal', [], { given: shortened(value), min: least, max: most });
}

const FRACTION = /^(-?[0-9]{1,40})\/([1-9][0-9]{0,39})$/;

function exactPoints(value: unknown): Rational | null {
  if (typeof value !== 'number' && typeof value !== 'string') return null;
  const fraction = typeof value === 'string' ? FRACTION.exec(value) : null;
  if (fraction !== null) return rational(BigInt(fraction[1]!), BigInt(fraction[2]!));
  return typeof value === 'string' && value.length > 80 ? null : parseDecimal(value);
}
