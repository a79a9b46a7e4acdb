import { fromFraction } from '../decimal.ts';
import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own, type JsonObject } from './asObject.ts';
import { linkedOf, type LinkedCriterion } from './linked.ts';
import type { Reading } from './reading.ts';
import { readPoints, readValue, shortened } from './readValue.ts';

/** Reads answers, not-applicable marks and overrides. */
export function readRatings(plan: Plan, ratings: unknown, reading: Reading, report: Report): void {
  const given = asObject(ratings);
  if (given === null) return report('wrong-type', ['ratings'], { wanted: 'object', given: ratings === null ? 'null' : typeof ratings });
  const { criteria } = linkedOf(plan);
  for (const [id, rating] of Object.entries(given)) {
    const linked = criteria.get(id);
    if (linked === undefined) report('unknown-criterion', ['ratings', id], { id: shortened(id) });
    else readRating(plan, linked, rating, reading, (code, path, params, severity) => {
      if ((severity ?? 'error') === 'error') reading.refused.add(linked.index);
      report(code, ['ratings', id, ...path], params, severity);
    });
    if (linked === undefined) continue;
    if (reading.refused.has(linked.index)) forget(plan, linked, reading);
    else if (linked.na !== null && isSettled(linked, reading)) reading.given[linked.na] = true;
  }
}

function readRating(plan: Plan, linked: LinkedCriterion, rating: unknown, reading: Reading, report: Report): void {
  if (rating === null || rating === undefined) return;
  const detail = asObject(rating);
  if (detail === null) return readAnswer(plan, linked, rating, [], reading, report);
  if (own(detail, 'notApplicable') !== undefined) readNotApplicable(linked, detail, reading, report);
  const value = own(detail, 'value');
  if (value !== undefined && value !== null) readAnswer(plan, linked, value, ['value'], reading, report);
  readDenominator(plan, linked, own(detail, 'of'), reading, report);
  readOverride(linked, own(detail, 'override'), reading, report);
}

function readAnswer(plan: Plan, { criterion }: LinkedCriterion, value: unknown, path: string[], reading: Reading, report: Report): void {
  if (criterion.answer === null) return report('answer-not-asked', path);
  const read = readValue(plan.inputs[criterion.answer]!.domain, value);
  if (!read.ok) return report(read.code, path, read.params);
  reading.values[criterion.answer] = read.value;
  reading.given[criterion.answer] = true;
}

function readDenominator(plan: Plan, { criterion }: LinkedCriterion, value: unknown, reading: Reading, report: Report): void {
  if (value === undefined || value === null) return;
  if (criterion.of === null) return report('denominator-not-asked', ['of']);
  const read = readValue(plan.inputs[criterion.of]!.domain, value);
  if (!read.ok) return report(read.code, ['of'], read.params);
  reading.values[criterion.of] = read.value;
  reading.given[criterion.of] = true;
}

function readNotApplicable(linked: LinkedCriterion, detail: JsonObject, reading: Reading, report: Report): void {
  if (linked.na === null) return report('na-not-allowed', ['notApplicable']);
  const reason = own(asObject(own(detail, 'notApplicable')) ?? {}, 'reason');
  if (typeof reason !== 'string' || reason.trim() === '') report('reason-missing', ['notApplicable', 'reason']);
  else reading.values[linked.na] = 1;
}

function readOverride({ index, criterion }: LinkedCriterion, override: unknown, reading: Reading, report: Report): void {
  if (override === undefined || override === null) return;
  if (criterion.earned === null) return report('override-on-grade', ['override']);
  const detail = asObject(override) ?? {};
  const points = readPoints(own(detail, 'points'), criterion.least, criterion.most);
  const reason = own(detail, 'reason');
  if (!points.ok) return report(points.code, ['override', 'points'], points.params);
  if (typeof reason !== 'string' || reason.trim() === '') return report('reason-missing', ['override', 'reason']);
  reading.overrides.set(index, fromFraction(points.exact));
}

/** The rating says whether the criterion applies: it holds an answer or points, or says that it does not. */
function isSettled({ index, criterion, na }: LinkedCriterion, reading: Reading): boolean {
  return (na !== null && reading.values[na] === 1) || reading.overrides.has(index) || (criterion.answer !== null && reading.given[criterion.answer] === true);
}

/** A rating is taken whole or not at all. */
function forget(plan: Plan, { index, criterion, na }: LinkedCriterion, reading: Reading): void {
  for (const input of [criterion.answer, criterion.of]) if (input !== null) reading.given[input] = false;
  if (na !== null) {
    reading.values[na] = 0;
    reading.given[na] = plan.criteria[index]!.missing === 'zero';
  }
  reading.overrides.delete(index);
}
