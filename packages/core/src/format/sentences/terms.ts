import { parseDecimal } from '../../decimal.ts';
import type { Condition, CriterionTest, FindingsTerm, Rounding, SelectTerm, Selector, Term } from '../../generated/types.ts';
import { multiply, ONE, type Rational } from '../../rational.ts';
import type { Speech } from '../speech.ts';

/** Where a term stands: the table whose row it looks at. Conditions inside terms are told by the caller, so that no file needs the other. */
export interface TermPlace {
  readonly rows: string | null;
  condition(condition: Condition, rows: string | null): string;
}

/** A term as a noun phrase. */
export function termPhrase(s: Speech, term: Term, at: TermPlace, unit = ''): string {
  if (typeof term !== 'object') return s.number(term, unit);
  const words = s.words.terms;
  const inner = (each: Term): string => bracketed(s, each, at);
  const list = (terms: readonly Term[]): string => terms.map((each) => termPhrase(s, each, at)).join('; ');
  const replaced = (left: string, value: Term | undefined): string => (value === undefined ? left : s.fill(words.whenNotApplicable, { left, value: termPhrase(s, value, at) }));
  switch (term.op) {
    case 'fact': return replaced(s.named(s.rubric.facts, term.id), term.whenNotApplicable);
    case 'answer': return replaced(term.part === 'of' ? s.fill(words.of, { left: s.title(term.id) }) : s.title(term.id), term.whenNotApplicable);
    case 'points': return s.fill(words.points, { left: s.title(term.id) });
    case 'maxPoints': return s.fill(words.maxPoints, { left: s.title(term.id) });
    case 'total': return words.total;
    case 'value': return s.named(s.rubric.values, term.id);
    case 'column': return columnTitle(s, at.rows, term.id);
    case 'add': return term.args.map(inner).join(' + ');
    case 'subtract': return term.args.map(inner).join(' − ');
    case 'multiply': return term.args.map(inner).join(' × ');
    case 'min': return s.fill(words.smallest, { list: list(term.args) });
    case 'max': return s.fill(words.largest, { list: list(term.args) });
    case 'divide': {
      const left = `${inner(term.num)} / ${inner(term.den)}`;
      return term.whenZero === undefined ? left : s.fill(words.whenZero, { left, zero: termPhrase(s, term.whenZero, at) });
    }
    case 'round': return s.fill(words.round, { left: inner(term.of), rounding: roundingPhrase(s, term.rounding) });
    case 'if': return [
      ...term.cases.map(({ when, then }) => s.fill(words.case, { value: termPhrase(s, then, at), clause: at.condition(when, at.rows) })),
      s.fill(words.else, { value: termPhrase(s, term.else, at) }),
    ].join('; ');
    case 'count': return s.fill(words.count, { list: term.of.map((each) => at.condition(each, at.rows)).join('; ') });
    case 'select': return selectPhrase(s, term);
    case 'sumRows': case 'maxRows': case 'minRows': {
      const phrase = s.fill(words[term.op], { left: s.named(s.rubric.rows, term.rows), term: termPhrase(s, term.of, { ...at, rows: term.rows }) });
      return rowsWhen(s, phrase, term.when, term.rows, at);
    }
    case 'countRows': {
      const left = s.named(s.rubric.rows, term.rows);
      const phrase = term.distinct === undefined ? s.fill(words.countRows, { left }) : s.fill(words.distinct, { left, column: columnTitle(s, term.rows, term.distinct) });
      return rowsWhen(s, phrase, term.when, term.rows, at);
    }
    case 'findings': return findingsPhrase(s, term);
  }
}

export function columnTitle(s: Speech, rows: string | null, id: string): string {
  return s.named(s.rubric.rows?.find((table) => table.id === rows)?.columns, id);
}

export function roundingPhrase(s: Speech, { digits, mode }: Rounding): string {
  return s.fill(s.words.rounding, { digits: s.number(digits), mode: s.words.roundingModes[mode] });
}

/** The criteria that a selector names. */
export function selectorPhrase(s: Speech, { criteria, sections, tags, all, include }: Selector, within: 'every' | 'some'): string {
  const words = s.words.select;
  const titles = (ids: readonly string[]): string => ids.map((id) => s.title(id)).join(', ');
  const listed = listedBy(s, { criteria, tags });
  const parts = [
    ...(listed.length === 0 ? [] : [s.fill(listed.length === 1 ? words.one : words.list, { n: s.number(listed.length), list: titles(listed) })]),
    ...(all === true ? [words[within]] : []),
    ...(sections === undefined ? [] : [s.fill(words.section, { list: titles(sections) })]),
  ];
  return (include ?? []).reduce((select, role) => s.fill(words[role], { select }), s.and(parts));
}

/** Criteria named one by one. Tags have no titles, so what they select is named so too. */
export function listedBy(s: Speech, { criteria, tags }: { readonly criteria?: readonly string[] | undefined; readonly tags?: readonly string[] | undefined }): string[] {
  return [...new Set([...(criteria ?? []), ...(tags ?? []).flatMap((tag) => s.tagged(tag))])];
}

/** The unit in which a term counts, for the constants that it is compared with. */
export function unitOf(s: Speech, term: Term): string {
  if (typeof term !== 'object') return '';
  switch (term.op) {
    case 'fact': {
      const fact = s.rubric.facts?.find(({ id }) => id === term.id);
      return fact?.kind === 'number' ? s.text(fact.domain.unit) : '';
    }
    case 'value': {
      const value = s.rubric.values?.find(({ id }) => id === term.id);
      return value?.kind === 'number' ? s.text(value.unit) : '';
    }
    case 'answer': {
      const item = s.item(term.id);
      const method = item?.kind === 'criterion' ? item.method : undefined;
      return method !== undefined && 'answer' in method ? s.text(method.answer?.unit) : '';
    }
    case 'round': return unitOf(s, term.of);
    default: return '';
  }
}

/** A product as its one term that is not a constant, and the factor before it; null when there is not exactly one. */
export function factored(term: Term): { readonly term: Exclude<Term, number | string>; readonly factor: Rational } | null {
  if (typeof term !== 'object') return null;
  if (term.op !== 'multiply') return { term, factor: ONE };
  const factors = term.args.filter((arg) => typeof arg !== 'object').map((arg) => parseDecimal(arg)!);
  const rest = term.args.filter((arg) => typeof arg === 'object');
  return rest.length === 1 ? { term: rest[0]!, factor: factors.reduce(multiply, ONE) } : null;
}

function bracketed(s: Speech, term: Term, at: TermPlace): string {
  const phrase = termPhrase(s, term, at);
  return typeof term === 'object' && ['add', 'subtract', 'multiply', 'divide', 'if', 'round'].includes(term.op) ? `(${phrase})` : phrase;
}

function selectPhrase(s: Speech, { select, take, that }: SelectTerm): string {
  const words = s.words.terms;
  const phrase = { select: selectorPhrase(s, select, 'some') };
  switch (take) {
    case 'sum': return s.fill(words.selectSum, phrase);
    case 'min': return s.fill(words.selectMin, phrase);
    case 'max': return s.fill(words.selectMax, phrase);
    case 'count': return that === undefined ? s.fill(words.selectCount, phrase) : s.fill(words.selectCountThat, { ...phrase, that: testPhrase(s, that, select) });
  }
}

/** What a test asks of a criterion. */
export function testPhrase(s: Speech, that: CriterionTest, select: Selector): string {
  switch (that.op) {
    case 'full': return s.words.thatFull;
    case 'points': return s.fill(s.words.thatPoints, { predicate: s.fill(s.words.number[that.cmp], { right: s.number(that.value) }) });
    case 'grade': return s.fill(s.words.thatGrade, { predicate: s.fill(s.words.level[that.cmp], { right: levelTitle(s, that.value, select) }) });
  }
}

/** The title of a level, looked up in the selected criteria first. */
export function levelTitle(s: Speech, level: string, select: Selector | string): string {
  const ids = typeof select === 'string' ? [select] : (select.criteria ?? []);
  const own = ids.flatMap((id) => {
    const item = s.item(id);
    return item?.kind === 'criterion' ? s.levels(item) : [];
  });
  const shared = (s.rubric.scales ?? []).flatMap(({ levels }) => levels);
  return s.named([...own, ...shared, ...s.allLevels()], level);
}

function rowsWhen(s: Speech, left: string, when: Condition | undefined, rows: string, at: TermPlace): string {
  return when === undefined ? left : s.fill(s.words.terms.rowsWhen, { left, clause: at.condition(when, rows) });
}

function findingsPhrase(s: Speech, { severities, status }: FindingsTerm): string {
  const words = s.words.terms;
  const list = (severities ?? []).map((id) => s.named(s.rubric.findings?.severities, id)).join(', ');
  return s.fill(words.findings, { severities: list === '' ? '' : s.fill(words.severities, { list }), status: status === undefined ? '' : words[status] });
}
