import type { FactValues, RatingDetail, ScoreReport, Scoresheet } from '../generated/types.ts';
import type { InputDomain, Plan } from '../plan.ts';
import { valueOf } from '../report/content.ts';
import { score, scoreReading } from '../score.ts';
import { readSheet } from '../sheet/reading.ts';
import { accepts, isMissing, missingIn, type SheetColumns } from './sheetColumns.ts';

/** Scores one row the general way: with missing or refused answers, or content that columns cannot hold. */
export function scoreRow(plan: Plan, { inputs, sheets }: SheetColumns, row: number): ScoreReport {
  const kept = sheets?.get(row);
  if (kept !== undefined) return score(plan, kept);
  const values = inputs.map((column) => (column === null || isMissing(column[row]!, missingIn(column)) ? null : column[row]!));
  const sheet = sheetOf(plan, values);
  const reading = readSheet(plan, sheet, () => {});
  for (const [input, { from, domain }] of plan.inputs.entries()) {
    const value = values[input]!;
    // Of findings a column has only how many there are, and of a lift only that it was given.
    if ((from.kind !== 'findings' && from.kind !== 'lift') || value === null || !accepts(domain, value)) continue;
    reading.values[input] = value;
    reading.given[input] = true;
  }
  return scoreReading(plan, reading, sheet, []);
}

/** The answers and facts of a row as a sheet. */
function sheetOf(plan: Plan, values: readonly (number | null)[]): Scoresheet {
  const ratings: Record<string, RatingDetail> = {};
  const facts: FactValues = {};
  for (const [input, { from, domain }] of plan.inputs.entries()) {
    const value = values[input]!;
    if (value === null) continue;
    const given = writtenValue(domain, value);
    if (from.kind === 'answer') ratingIn(from.criterion).value = given;
    else if (from.kind === 'of') ratingIn(from.criterion).of = given as number;
    else if (from.kind === 'na' && value !== 0) ratingIn(from.criterion).notApplicable = { reason: value === 1 ? 'na' : '' };
    else if (from.kind === 'fact') facts[from.fact] = given;
  }
  for (const [input, { from }] of plan.inputs.entries()) if (from.kind === 'fact-na' && values[input] === 1) facts[from.fact] = { notApplicable: true };
  return { rubric: { id: plan.rubric.id, version: plan.rubric.version }, ratings, facts };

  function ratingIn(criterion: number): RatingDetail {
    return (ratings[plan.criteria[criterion]!.id] ??= {});
  }
}

/** As a sheet writes it; what the domain does not have as something that is refused. */
function writtenValue(domain: InputDomain, value: number): boolean | number | string {
  if (accepts(domain, value)) return valueOf(domain, value);
  return domain.type === 'number' && Number.isInteger(value) ? value / 10 ** domain.decimals : Number.MAX_VALUE;
}
