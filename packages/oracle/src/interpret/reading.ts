// semantics.md section 1: what a sheet's values mean, and which are refused.
import { compare, decimal, decimalsOf, divide, parseDecimal, rational, subtract, zero } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Criterion, Method, NumberDomain } from '../types/items.ts';
import type { Column, Fact, Rubric, SheetContent } from '../types/rubric.ts';
import type { Cell, Row, Unknown } from './world.ts';

export type Read = { readonly kind: 'given'; readonly value: Cell } | { readonly kind: 'na' } | { readonly kind: 'missing' };

const missing = { kind: 'missing' } as const;
const refused = { kind: 'refused' } as const;

/** A rating before policies are looked at. */
export interface RatingRead {
  readonly answer: { readonly kind: 'given'; readonly value: Cell; readonly of: Rational | null } | { readonly kind: 'missing' | 'refused' };
  readonly saysNotApplicable: boolean;
  readonly override: Rational | null | 'refused';
}

export function levelsOf(rubric: Rubric, method: Method): { id: string; points?: number | string | undefined }[] {
  if (method.kind !== 'levels') return [];
  return method.levels ?? rubric.scales?.find((scale) => scale.id === method.scale)?.levels ?? [];
}

export function readRating(rubric: Rubric, criterion: Criterion, raw: unknown): RatingRead {
  const detail: Record<string, unknown> = isObject(raw) ? raw : { value: raw };
  return {
    answer: readAnswer(rubric, criterion.method, detail),
    saysNotApplicable: detail['notApplicable'] !== undefined,
    override: detail['override'] === undefined ? null : readOverride(detail['override']),
  };
}

function readAnswer(rubric: Rubric, method: Method, detail: Record<string, unknown>): RatingRead['answer'] {
  const value = detail['value'] ?? null;
  const cell = value === null ? null : readValue(rubric, method, value);
  const of = method.kind === 'ratio' && method.of !== undefined ? readNumber(detail['of'] ?? null, method.of) : null;
  if (value !== null && cell === null) return refused;
  if (of !== null && !('n' in of)) return of;
  return cell === null ? missing : { kind: 'given', value: cell, of };
}

function readValue(rubric: Rubric, method: Method, value: unknown): Cell | null {
  if (method.kind === 'yes-no') return typeof value === 'boolean' ? value : null;
  if (method.kind === 'levels') return levelsOf(rubric, method).some((level) => level.id === value) ? String(value) : null;
  const domain = answerDomain(method);
  if (domain === null) return null;
  const number = readNumber(value, domain);
  if (!('n' in number)) return null;
  return method.kind === 'points' && !onGrid(number, method.min ?? 0, method.step) ? null : number;
}

/** The numbers that a method takes as its answer; null when it takes none. */
export function answerDomain(method: Method): NumberDomain | null {
  if (method.kind === 'points') return { min: method.min ?? 0, max: method.max, decimals: Number.POSITIVE_INFINITY };
  if (method.kind === 'imported') return { min: method.min ?? 0, max: method.max, decimals: method.decimals };
  return 'answer' in method ? (method.answer ?? null) : null;
}

export const needsAnswer = (method: Method): boolean => method.kind === 'yes-no' || method.kind === 'levels' || answerDomain(method) !== null;

function onGrid(value: Rational, min: number | string, step: number | string): boolean {
  return divide(subtract(value, decimal(min)), decimal(step)).d === 1n;
}

function readNumber(value: unknown, domain: NumberDomain): Rational | { readonly kind: 'missing' | 'refused' } {
  if (value === null) return missing;
  const number = parseDecimal(value);
  if (number === null || (typeof value !== 'number' && typeof value !== 'string')) return refused;
  const inside = compare(number, decimal(domain.min)) >= 0 && compare(number, decimal(domain.max)) <= 0;
  return inside && decimalsOf(value) <= (domain.decimals ?? 0) ? number : refused;
}

function readOverride(raw: unknown): Rational | 'refused' {
  const points = isObject(raw) ? raw['points'] : null;
  const number = parseDecimal(points);
  if (number === null || (typeof points !== 'number' && typeof points !== 'string')) return 'refused';
  return decimalsOf(points) <= 6 ? number : 'refused';
}

export function readFact(fact: Fact, content: SheetContent): Read {
  const raw = content.facts?.[fact.id] ?? null;
  if (fact.notApplicable === true && isObject(raw) && raw['notApplicable'] === true) return { kind: 'na' };
  // Only a fact that the sheet does not give takes the default; a refused one does not.
  const value = factValue(fact, raw ?? fact.default ?? null);
  return value === null ? missing : { kind: 'given', value };
}

function factValue(fact: Fact, raw: unknown): Cell | null {
  if (fact.kind === 'boolean') return typeof raw === 'boolean' ? raw : null;
  if (fact.kind === 'option') return fact.options.some((option) => option.id === raw) ? String(raw) : null;
  const number = readNumber(raw, fact.domain);
  return 'n' in number ? number : null;
}

/** The rows of a table, or unknown when the table counts as missing. */
export function readRows(rubric: Rubric, content: SheetContent, id: string): Row[] | Unknown {
  const table = rubric.rows?.find((one) => one.id === id);
  const raw = content.rows?.[id];
  if (table === undefined || !Array.isArray(raw)) return 'unknown';
  if (raw.length < (table.minRows ?? 0) || raw.length > table.maxRows) return 'unknown';
  const rows = raw.map((row: unknown) => readRow(table.columns, row));
  const accepted = rows.filter((row) => row !== null);
  return accepted.length === rows.length ? accepted : 'unknown';
}

function readRow(columns: readonly Column[], raw: unknown): Row | null {
  if (!isObject(raw) || Object.keys(raw).some((key) => !columns.some(({ id }) => id === key))) return null;
  const cells = columns.map((column) => [column.id, readCell(column, raw[column.id])] as const);
  const accepted = cells.filter((cell): cell is [string, Cell] => cell[1] !== null);
  return accepted.length === cells.length ? { columns, cells: new Map(accepted) } : null;
}

function readCell(column: Column, raw: unknown): Cell | null {
  if (column.kind === 'boolean') return typeof raw === 'boolean' ? raw : null;
  if (column.kind === 'text') return raw === undefined || raw === null ? '' : typeof raw === 'string' ? raw : null;
  if (column.kind === 'option') return column.options.some((option) => option.id === raw) ? String(raw) : null;
  const number = readNumber(raw ?? null, column.domain);
  return 'n' in number ? number : null;
}

/** How many findings there are of these severities in these states, or unknown when they were not recorded. */
export function countFindings(content: SheetContent, rubric: Rubric, severities: readonly string[] | undefined, status: string | undefined): Rational | Unknown {
  const findings = content.findings;
  if (findings === undefined || rubric.findings === undefined) return 'unknown';
  const declared = new Map(rubric.findings.severities.map((severity) => [severity.id, severity.requires ?? []]));
  const accepted = findings.every((one) => declared.get(one.severity)?.every((need) => one[need] !== undefined) === true);
  if (!accepted || findings.length > (rubric.findings.maxFindings ?? 1000)) return 'unknown';
  const counted = findings.filter((one) => (severities?.includes(one.severity) ?? true) && (status === undefined || (one.status ?? 'open') === status));
  return counted.length === 0 ? zero : rational(BigInt(counted.length));
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
