import type { Decision, Finding, Rating, RatingDetail, SheetContent } from '../generated/types.ts';
import type { InputDomain, Plan } from '../plan.ts';
import { asObject, own, type JsonObject } from '../sheet/asObject.ts';
import { linkedOf } from '../sheet/linked.ts';
import type { Reading } from '../sheet/reading.ts';

/** A copy of the part of a sheet that was accepted: a report stays what it is when the sheet goes on changing. */
export function acceptedContent(plan: Plan, reading: Reading, sheet: unknown): SheetContent {
  const given = asObject(sheet) ?? {};
  const ratings = asObject(own(given, 'ratings')) ?? {};
  const rows = asObject(own(given, 'rows')) ?? {};
  const content: SheetContent = { ratings: {} };
  plan.criteria.forEach(({ id }, index) => {
    const rating = own(ratings, id);
    if (rating !== undefined && rating !== null && !reading.refused.has(index)) content.ratings[id] = copyRating(rating);
  });
  for (const [index, { from, domain }] of plan.inputs.entries()) {
    if (from.kind !== 'fact') continue;
    const { na } = linkedOf(plan).facts.get(from.fact)!;
    // A default does not take the place of what the sheet says does not apply.
    if (na !== null && reading.values[na] === 1) (content.facts ??= {})[from.fact] = { notApplicable: true };
    else if (reading.given[index] === true) (content.facts ??= {})[from.fact] = valueOf(domain, reading.values[index]!);
  }
  plan.tables.forEach(({ id, columns }, index) => {
    if (reading.rows[index] === null) return;
    (content.rows ??= {})[id] = (own(rows, id) as JsonObject[]).map((row) => pick(row, columns.map((column) => column.id)));
  });
  if (reading.findings !== null) content.findings = reading.findings.map((finding) => pick(finding, FINDING) as unknown as Finding);
  if (reading.lifts.size > 0) content.lifts = [...reading.lifts.values()].map((lift) => ({ ...lift }));
  if (reading.decided !== null) content.decision = pick(asObject(own(given, 'decision')) ?? {}, ['classId', 'by', 'at', 'reason']) as unknown as Decision;
  return content;
}

/** A value as a sheet writes it: facts that were not given have their default. */
export function valueOf(domain: InputDomain, value: number): boolean | number | string {
  switch (domain.type) {
    case 'boolean': return value === 1;
    case 'choice': return domain.options[value]!;
    case 'number': return value / 10 ** domain.decimals;
  }
}

const FINDING = ['severity', 'text', 'criterion', 'owner', 'deadline', 'status'];

export function copyRating(rating: unknown): Rating {
  const detail = asObject(rating);
  if (detail === null) return rating as string;
  const copy: RatingDetail = pick(detail, ['value', 'of', 'comment']);
  const notApplicable = asObject(own(detail, 'notApplicable'));
  const override = asObject(own(detail, 'override'));
  const evidence = own(detail, 'evidence');
  if (notApplicable !== null) copy.notApplicable = pick(notApplicable, ['reason']) as { reason: string };
  if (override !== null) copy.override = pick(override, ['points', 'reason', 'by', 'at']) as { points: number; reason: string };
  if (Array.isArray(evidence)) copy.evidence = evidence.flatMap((each) => (asObject(each) === null ? [] : [pick(each as JsonObject, ['title', 'url', 'type', 'size']) as { title: string }]));
  return copy;
}

function pick(object: JsonObject, keys: readonly string[]): Record<string, string | number | boolean> {
  const copy: Record<string, string | number | boolean> = {};
  for (const key of keys) {
    const value = own(object, key);
    if (isPlain(value)) copy[key] = value;
  }
  return copy;
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
