// Values that must be refused, each put into a sheet that is otherwise complete.
import { methodRange } from '../interpret/range.ts';
import { answerDomain, levelsOf } from '../interpret/reading.ts';
import { policyInForce } from '../interpret/criterion.ts';
import { add, decimal, one, rational, toNumber } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Criterion } from '../types/items.ts';
import type { Rubric, Sheet } from '../types/rubric.ts';
import { placedIn } from './content.ts';
import { tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

export interface Refusal {
  readonly sheet: Sheet;
  /** The part of the sheet, as a JSON Pointer, in or at which the issue must lie. */
  readonly at: string;
  /** The criterion whose rating is refused; null when something else is. */
  readonly criterion: string | null;
  /** Wrong in form only: whoever checks sheets must say so, scoring need not look. */
  readonly formal?: boolean;
}

/** Spoils one value of a sheet; null where the tape's choice finds nothing to spoil. Only `given` criteria are spoilt. */
export function spoil(rubric: Rubric, sheet: Sheet, given: ReadonlySet<string>, numbers: readonly number[]): Refusal | null {
  const tape = tapeOf(numbers);
  const copy = structuredClone(sheet);
  const spoilers = [spoilRating, spoilRating, spoilOverride, spoilFact, spoilRow, spoilFinding, addStranger];
  return tape.pick(spoilers)(tape, rubric, copy, given);
}

function spoilRating(tape: Tape, rubric: Rubric, sheet: Sheet, given: ReadonlySet<string>): Refusal | null {
  const candidates = placedIn(rubric.sections, []).filter(({ criterion }) => given.has(criterion.id));
  if (candidates.length === 0) return null;
  const { criterion, around } = tape.pick(candidates);
  const bad: unknown[] = policyInForce(rubric, { criterion, around })?.allowed === true ? [] : [{ notApplicable: { reason: 'no reason' } }];
  bad.push(...wrongValues(rubric, criterion));
  const value = tape.pick(bad);
  sheet.ratings[criterion.id] = typeof value === 'object' || tape.chance(60) ? value : { value, of: of(criterion) };
  return { sheet, at: `/ratings/${criterion.id}`, criterion: criterion.id };
}

const of = ({ method }: Criterion): unknown => (method.kind === 'ratio' ? method.of?.max : undefined);

function wrongValues(rubric: Rubric, { method }: Criterion): unknown[] {
  const shapes = [[], ['x']];
  if (method.kind === 'yes-no') return [1, 0, 'true', 'yes', ...shapes];
  if (method.kind === 'levels') return ['no-such-level', true, 0, levelsOf(rubric, method)[0]?.id.toUpperCase(), ...shapes];
  const domain = answerDomain(method);
  if (domain === null) return shapes;
  const decimals = method.kind === 'points' ? 12 : (domain.decimals ?? 0);
  const offGrid = toNumber(add(decimal(domain.min), rational(1n, 10n ** BigInt(decimals + 1))));
  const beyond = [above(decimal(domain.max)), below(decimal(domain.min))];
  return [offGrid, ...beyond, String(beyond[0]), true, 'abc', '', '1,5', ' 1', '1e1', 1e300, -1e300, ...shapes];
}

const above = (max: Rational): number => toNumber(add(max, one));
const below = (min: Rational): number => toNumber(add(min, rational(-1n)));

function spoilOverride(tape: Tape, rubric: Rubric, sheet: Sheet, given: ReadonlySet<string>): Refusal | null {
  const candidates = placedIn(rubric.sections, []).filter(({ criterion }) => given.has(criterion.id));
  if (candidates.length === 0) return null;
  const { criterion } = tape.pick(candidates);
  const range = methodRange(rubric, criterion.method);
  const reason = 'checked';
  const bad: unknown[] = range === null ? [{ points: 1, reason }] : [{ points: above(range.max), reason }, { points: below(range.min), reason }, { points: toNumber(range.min) + 0.000_000_1, reason }, { points: 'x', reason }, { points: true, reason }, { reason }, 3];
  sheet.ratings[criterion.id] = { override: tape.pick(bad) };
  return { sheet, at: `/ratings/${criterion.id}`, criterion: criterion.id };
}

function spoilFact(tape: Tape, rubric: Rubric, sheet: Sheet): Refusal | null {
  const facts = rubric.facts ?? [];
  if (facts.length === 0) return null;
  const fact = tape.pick(facts);
  const shapes: unknown[] = [[], {}, { notApplicable: false }, ...(fact.notApplicable === true ? [] : [{ notApplicable: true }])];
  if (fact.kind === 'boolean') shapes.push(0, 'true', 'yes');
  else if (fact.kind === 'option') shapes.push('no-such-option', true, 0);
  else shapes.push(above(decimal(fact.domain.max)), below(decimal(fact.domain.min)), false, 'x', toNumber(add(decimal(fact.domain.min), rational(1n, 10n ** BigInt((fact.domain.decimals ?? 0) + 1)))));
  sheet.facts = { ...sheet.facts, [fact.id]: tape.pick(shapes) };
  return { sheet, at: `/facts/${fact.id}`, criterion: null };
}

function spoilRow(tape: Tape, rubric: Rubric, sheet: Sheet): Refusal | null {
  const tables = rubric.rows ?? [];
  if (tables.length === 0) return null;
  const table = tape.pick(tables);
  const rows = sheet.rows?.[table.id];
  const first: unknown = Array.isArray(rows) ? rows[0] : undefined;
  const needed = table.columns.filter(({ kind }) => kind !== 'text');
  const tooMany = Array.from({ length: table.maxRows + 1 }, () => first ?? {});
  const like = typeof first === 'object' ? first : {};
  const spoilt: unknown[] = [tooMany, [{ ...like, [tape.pick(table.columns).id]: [] }], [3], {}, 'rows'];
  if (needed.length > 0) spoilt.push([{}], [{ ...like, [tape.pick(needed).id]: null }]);
  if ((table.minRows ?? 0) > 0) spoilt.push([]);
  sheet.rows = { ...sheet.rows, [table.id]: tape.pick(spoilt) };
  return { sheet, at: `/rows/${table.id}`, criterion: null };
}

function spoilFinding(tape: Tape, rubric: Rubric, sheet: Sheet): Refusal | null {
  if (rubric.findings === undefined) return null;
  const wrong = [{ severity: 'no-such-severity', text: 'x' }, { text: 'x' }, 3];
  const malformed = [{ severity: 'v0', text: '' }, { severity: 'v0', text: 'x', status: 'later' }, { severity: 'v0', text: 'x', deadline: 'tomorrow' }];
  const formal = tape.chance(50);
  const findings: unknown[] = [tape.pick<unknown>(formal ? malformed : wrong)];
  return { sheet: { ...sheet, findings: findings as Sheet['findings'] }, at: '/findings', criterion: null, formal };
}

/** Ids that the rubric does not know. */
function addStranger(tape: Tape, _rubric: Rubric, sheet: Sheet): Refusal | null {
  const part = tape.pick(['ratings', 'facts', 'rows'] as const);
  const id = tape.pick(['stranger', 'constructor', 'toString', 'hasOwnProperty', 'a/b~c']);
  const values: Record<string, unknown> = { ...sheet[part] };
  values[id] = part === 'rows' ? [] : true;
  const spoilt = { ...sheet, [part]: values };
  return { sheet: spoilt, at: `/${part}`, criterion: null };
}
