import type { FactValues, Finding, RatingDetail, SheetContent } from '../generated/types.ts';
import type { InputDomain, Plan } from '../plan.ts';
import type { Row } from '../sheet/readRows.ts';

/** A filled sheet as the inputs of a Plan: scaled numbers, positions, 0 or 1. Every answer is given. */
export interface Sample {
  readonly values: number[];
  /** Open findings by severity, in the order of the rubric; the inputs that count findings follow from them. */
  readonly findings: number[];
  readonly rows: (readonly Row[])[];
}

export function copyOf({ values, findings, rows }: Sample): Sample {
  return { values: [...values], findings: [...findings], rows: [...rows] };
}

/** Counts the findings into the inputs that ask for them. */
export function settleFindings(plan: Plan, sample: Sample): void {
  for (const [input, { from }] of plan.inputs.entries()) {
    if (from.kind !== 'findings') continue;
    const counted = plan.rubric.findings?.severities.map(({ id }, i) => (from.severities === null || from.severities.includes(id) ? (sample.findings[i] ?? 0) : 0)) ?? [];
    sample.values[input] = from.status === 'closed' ? 0 : counted.reduce((a, b) => a + b, 0);
  }
}

/** The sheet that gives this sample. */
export function contentOf(plan: Plan, sample: Sample): SheetContent {
  const content: SheetContent = { ratings: {} };
  const details = new Map<number, RatingDetail>();
  const detail = (criterion: number): RatingDetail => {
    const made = details.get(criterion) ?? {};
    details.set(criterion, made);
    return made;
  };
  const facts: FactValues = {};
  const notApplicable = new Set<string>();
  for (const [input, { from, domain }] of plan.inputs.entries()) {
    const value = sample.values[input]!;
    if (from.kind === 'answer') detail(from.criterion).value = given(domain, value);
    else if (from.kind === 'of') detail(from.criterion).of = given(domain, value) as number;
    else if (from.kind === 'na' && value === 1) detail(from.criterion).notApplicable = { reason: 'không áp dụng' };
    else if (from.kind === 'fact') facts[from.fact] = given(domain, value);
    else if (from.kind === 'fact-na' && value === 1) notApplicable.add(from.fact);
  }
  for (const [criterion, rating] of details) {
    if (rating.notApplicable !== undefined) content.ratings[plan.criteria[criterion]!.id] = { notApplicable: rating.notApplicable };
    else content.ratings[plan.criteria[criterion]!.id] = rating.of === undefined ? rating.value! : rating;
  }
  for (const fact of notApplicable) facts[fact] = { notApplicable: true };
  if (Object.keys(facts).length > 0) content.facts = facts;
  if (plan.tables.length > 0) content.rows = Object.fromEntries(plan.tables.map(({ id, columns }, table) => [id, sample.rows[table]!.map((row) => rowOf(columns, row))]));
  if (plan.rubric.findings !== undefined) content.findings = findingsOf(plan, sample);
  return content;
}

function rowOf(columns: Plan['tables'][number]['columns'], row: Row): Record<string, string | number | boolean> {
  return Object.fromEntries(columns.map(({ id, domain }, column) => [id, domain.type === 'text' ? '–' : given(domain, row[column]!)]));
}

function findingsOf(plan: Plan, sample: Sample): Finding[] {
  return (plan.rubric.findings?.severities ?? []).flatMap(({ id, requires = [] }, i) =>
    Array.from({ length: sample.findings[i] ?? 0 }, (): Finding => ({
      severity: id,
      text: '–',
      ...(requires.includes('owner') ? { owner: '–' } : {}),
      ...(requires.includes('deadline') ? { deadline: '2026-01-01' } : {}),
    })));
}

function given(domain: InputDomain, value: number): string | number | boolean {
  switch (domain.type) {
    case 'boolean': return value === 1;
    case 'choice': return domain.options[value]!;
    case 'number': return value / 10 ** domain.decimals;
  }
}
