import type { Decimal, Expectation, ScoreReport } from '../src/index.ts';

/** One thing that an expectation states and the report does not bear out. */
export interface Mismatch {
  readonly field: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Compares a report with everything that the expectation states; what it leaves out is not looked at. */
export function compareExpectation(expected: Expectation, report: ScoreReport): Mismatch[] {
  const { outcome } = report;
  const found: Mismatch[] = [
    ...(expected.total === undefined ? [] : compareNumber('total', expected.total, report.total)),
    ...(expected.max === undefined ? [] : compareNumber('max', expected.max, report.max)),
    ...(expected.status === undefined ? [] : compareValue('status', expected.status, report.status)),
    ...(expected.outcome === undefined ? [] : compareValue('outcome', expected.outcome, outcome.kind)),
    ...(expected.class === undefined ? [] : compareValue('class', expected.class, report.class)),
    ...(expected.decidedBy === undefined ? [] : compareValue('decidedBy', expected.decidedBy, outcome.kind === 'class' ? outcome.decidedBy : null)),
    ...(expected.reasons === undefined ? [] : compareSet('reasons', expected.reasons, reasonsOf(report))),
    ...(expected.qualifiers === undefined ? [] : compareSet('qualifiers', expected.qualifiers, report.qualifiers)),
    ...(expected.possible === undefined ? [] : compareSet('possible', expected.possible, possibleOf(report))),
    ...(expected.candidates === undefined ? [] : compareSet('candidates', expected.candidates, outcome.kind === 'open' ? outcome.candidates : [])),
    ...(expected.waitingFor === undefined ? [] : compareSet('waitingFor', expected.waitingFor, outcome.kind === 'pending' ? outcome.waitingFor.map(({ id }) => id) : [])),
    ...(expected.advice === undefined ? [] : compareSet('advice', expected.advice, report.advice.map(({ rule }) => rule))),
    ...compareSet('issues', expected.issues ?? [], [...new Set(report.issues.map(({ code }) => code))]),
  ];
  for (const [id, points] of Object.entries(expected.points ?? {})) {
    const item = [...report.criteria, ...report.sections].find((each) => each.id === id);
    found.push(...(item === undefined ? missing(`points.${id}`, points) : compareNumber(`points.${id}`, points, item.points)));
  }
  for (const [id, classId] of Object.entries(expected.sectionClasses ?? {})) {
    const section = report.sections.find((each) => each.id === id);
    found.push(...(section === undefined ? missing(`sectionClasses.${id}`, classId) : compareValue(`sectionClasses.${id}`, classId, section.class)));
  }
  return found;
}

/** A mismatch as a line: field, what was expected, what came out. */
export function describeMismatch({ field, expected, got }: Mismatch): string {
  return `${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(got) ?? 'nothing'}`;
}

// helpers

function reasonsOf({ outcome }: ScoreReport): readonly string[] {
  if (outcome.kind === 'class') return outcome.by;
  return outcome.kind === 'exempt' ? [outcome.reason] : [];
}

function possibleOf({ outcome }: ScoreReport): readonly string[] {
  switch (outcome.kind) {
    case 'class': return [outcome.classId];
    case 'pending': return outcome.possible;
    case 'open': return outcome.candidates;
    default: return [];
  }
}

function missing(field: string, expected: unknown): Mismatch[] {
  return [{ field, expected, got: undefined }];
}

function compareValue(field: string, expected: unknown, got: unknown): Mismatch[] {
  return expected === got ? [] : [{ field, expected, got }];
}

function compareSet(field: string, expected: readonly string[], got: readonly string[]): Mismatch[] {
  const same = expected.toSorted().join() === got.toSorted().join();
  return same ? [] : [{ field, expected, got }];
}

/** Decimals are compared as they print: 1.50 is 1.5, and nothing is close to anything else. */
function compareNumber(field: string, expected: Decimal | null, got: number | null): Mismatch[] {
  const same = expected === null || got === null ? expected === got : plain(expected) === plain(got);
  return same ? [] : [{ field, expected, got }];
}

function plain(value: Decimal): string {
  const printed = String(value);
  if (!/^-?[0-9]+(?:\.[0-9]+)?$/u.test(printed)) return printed;
  const negative = printed.startsWith('-');
  const [whole = '0', decimals = ''] = printed.replace('-', '').split('.');
  const fraction = decimals.replace(/0+$/u, '');
  const digits = `${whole.replace(/^0+(?=[0-9])/u, '')}${fraction === '' ? '' : `.${fraction}`}`;
  return negative && digits !== '0' ? `-${digits}` : digits;
}
