import { decimalsOf, parseDecimal, toScaled } from '../decimal.ts';
import type { Expr } from '../expr/expr.ts';
import { never } from '../expr/make.ts';
import type { Column, Fact, FindingsTerm, NumberDomain } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { InputDomain, PlanTable } from '../plan.ts';
import type { Rational } from '../rational.ts';
import type { Build } from './build.ts';

export interface TableSymbol {
  readonly index: number;
  readonly table: PlanTable;
}

/** A readable input: its value, when it is not applicable, and its options where it has some. */
export interface Readable {
  readonly value: Expr;
  readonly na: Expr;
  readonly options: readonly string[];
}

const FINDINGS_LIMIT = 1000;

/** Scales a declared decimal to an integer over 10^decimals; null (and an issue) when that is not exact or not safe. */
export function scaled(b: Build, value: number | string, decimals: number, path: Path): number | null {
  const parsed = parseDecimal(value);
  const integer = parsed === null ? null : toScaled(parsed, decimals);
  if (integer === null) b.report(parsed === null ? 'not-a-decimal' : 'too-many-decimals', path, { given: String(value), decimals });
  else if (!Number.isSafeInteger(integer)) b.report('number-domain-too-large', path, { given: String(value) });
  else return integer;
  return null;
}

/** The domain of a number input. */
export function numberDomain(b: Build, domain: NumberDomain, path: Path): InputDomain {
  const decimals = domain.decimals ?? 0;
  const min = scaled(b, domain.min, decimals, [...path, 'min']) ?? 0;
  const max = scaled(b, domain.max, decimals, [...path, 'max']) ?? 0;
  if (min > max) b.report('bounds-reversed', path, { min: String(domain.min), max: String(domain.max) });
  return { type: 'number', min, max: Math.max(min, max), decimals, step: 1 };
}

/** More decimals than a number needs are refused nowhere but here: the step of given points sets theirs. */
export function decimalsNeeded(...values: readonly Rational[]): number {
  return Math.max(...values.map((value) => decimalsOf(value) ?? 0));
}

export function factOf(b: Build, id: string, type: InputDomain['type'], path: Path): Readable | null {
  const fact = b.symbols.facts.get(id);
  if (fact === undefined) {
    b.report('unknown-fact', path, { id });
    return null;
  }
  const domain = factDomain(b, fact.node, fact.path);
  if (domain.type !== type) {
    b.report('wrong-kind-of-fact', path, { id, wanted: type, found: domain.type });
    return null;
  }
  const na = fact.node.notApplicable === true ? b.input(`fact-na/${id}`, { kind: 'fact-na', fact: id }, { type: 'boolean' }, 0) : never;
  return {
    value: b.input(`fact/${id}`, { kind: 'fact', fact: id }, domain, factDefault(b, fact.node, domain, fact.path)),
    na,
    options: domain.type === 'choice' ? domain.options : [],
  };
}

function factDomain(b: Build, fact: Fact, path: Path): InputDomain {
  switch (fact.kind) {
    case 'boolean': return { type: 'boolean' };
    case 'number': return numberDomain(b, fact.domain, [...path, 'domain']);
    case 'option': return { type: 'choice', options: optionIds(b, fact.options, [...path, 'options']) };
  }
}

function factDefault(b: Build, fact: Fact, domain: InputDomain, path: Path): number | null {
  if (fact.default === undefined) return null;
  const at = [...path, 'default'];
  if (fact.kind === 'boolean') return fact.default ? 1 : 0;
  if (domain.type === 'choice') {
    const position = domain.options.indexOf(String(fact.default));
    if (position < 0) b.report('unknown-option', at, { given: String(fact.default), options: [...domain.options] });
    return Math.max(position, 0);
  }
  const value = domain.type === 'number' ? scaled(b, fact.default as number | string, domain.decimals, at) : null;
  if (value !== null && domain.type === 'number' && (value < domain.min || value > domain.max)) b.report('default-out-of-bounds', at, { given: String(fact.default) });
  return value;
}

export function optionIds(b: Build, options: readonly { readonly id: string }[], path: Path): string[] {
  const seen = new Set<string>();
  for (const [i, { id }] of options.entries()) {
    if (seen.has(id)) b.report('duplicate-id', [...path, i, 'id'], { id });
    seen.add(id);
  }
  return options.map(({ id }) => id);
}

/** Makes the tables of the rubric, before any term looks at them. */
export function addTables(b: Build): void {
  for (const { node, path } of b.symbols.tables.values()) {
    if ((node.minRows ?? 0) > node.maxRows) b.report('bounds-reversed', path, { min: node.minRows ?? 0, max: node.maxRows });
    optionIds(b, node.columns, [...path, 'columns']);
    const columns = node.columns.map((column, i) => ({ id: column.id, domain: columnDomain(b, column, [...path, 'columns', i]) }));
    b.tables.push({ id: node.id, minRows: Math.min(node.minRows ?? 0, node.maxRows), maxRows: node.maxRows, columns });
  }
}

function columnDomain(b: Build, column: Column, path: Path): InputDomain | { readonly type: 'text' } {
  switch (column.kind) {
    case 'boolean': return { type: 'boolean' };
    case 'text': return { type: 'text' };
    case 'number': return numberDomain(b, column.domain, [...path, 'domain']);
    case 'option': return { type: 'choice', options: optionIds(b, column.options, [...path, 'options']) };
  }
}

/** A table, unless the term is already inside one. */
export function tableOf(b: Build, row: TableSymbol | null, id: string, path: Path): TableSymbol | null {
  const index = b.tables.findIndex((table) => table.id === id);
  if (row !== null) b.report('rows-inside-rows', path, { id });
  else if (index < 0) b.report('unknown-table', path, { id });
  else return { index, table: b.tables[index]! };
  return null;
}

export function columnOf(b: Build, row: TableSymbol | null, id: string, type: InputDomain['type'], path: Path): { readonly expr: Expr; readonly options: readonly string[] } | null {
  if (row === null) {
    b.report('column-outside-rows', path, { id });
    return null;
  }
  const column = row.table.columns.findIndex((each) => each.id === id);
  const domain = row.table.columns[column]?.domain;
  if (domain === undefined) b.report('unknown-column', path, { id });
  else if (domain.type !== type) b.report('wrong-kind-of-column', path, { id, wanted: type, found: domain.type });
  else return { expr: { kind: 'column', column }, options: domain.type === 'choice' ? domain.options : [] };
  return null;
}

export function findingsInput(b: Build, term: FindingsTerm, path: Path): Expr {
  const rule = b.rubric.findings;
  if (rule === undefined) b.report('findings-not-declared', path);
  const known = rule?.severities.map(({ id }) => id) ?? [];
  for (const [i, id] of (term.severities ?? []).entries()) {
    if (!known.includes(id)) b.report('unknown-severity', [...path, 'severities', i], { id });
  }
  const severities = term.severities === undefined ? null : [...new Set(term.severities)].toSorted();
  const status = term.status ?? null;
  const domain: InputDomain = { type: 'number', min: 0, max: rule?.maxFindings ?? FINDINGS_LIMIT, decimals: 0, step: 1 };
  return b.input(`findings/${severities?.join('+') ?? 'any'}/${status ?? 'any'}`, { kind: 'findings', severities, status }, domain);
}
