import type { Comparator, CompareCondition, Condition, EveryCondition, Term } from '../../generated/types.ts';
import { decimalsOf, toFraction } from '../../decimal.ts';
import { divide, multiply, ofInteger, type Rational } from '../../rational.ts';
import type { Speech } from '../speech.ts';
import { columnTitle, factored, levelTitle, listedBy, selectorPhrase, termPhrase, unitOf, type TermPlace } from './terms.ts';

export const FLIPPED: Readonly<Record<Comparator, Comparator>> = { '>=': '<', '>': '<=', '<=': '>', '<': '>=', '=': '!=', '!=': '=' };

/** A condition as a clause; with holds false, as the clause that it does not hold. */
export function conditionClause(s: Speech, condition: Condition, holds = true, rows: string | null = null, depth = 0): string {
  const words = s.words;
  const clause = (left: string, predicate: string): string => s.fill(words.clause, { left, predicate });
  const flipped = (cmp: Comparator): Comparator => (holds ? cmp : FLIPPED[cmp]);
  const yes = (left: string): string => s.fill(holds ? words.is : words.isNot, { left });
  const orNot = (phrase: string, whenNotApplicable: boolean | undefined): string => (whenNotApplicable === holds ? s.fill(words.orNotApplicable, { clause: phrase }) : phrase);
  switch (condition.op) {
    case 'compare': {
      const { left, predicate } = comparisonParts(s, { ...condition, cmp: flipped(condition.cmp) }, rows);
      return clause(left, predicate);
    }
    case 'is': return orNot(yes(s.named(s.rubric.facts, condition.fact)), condition.whenNotApplicable);
    case 'yes': return orNot(yes(s.title(condition.criterion)), condition.whenNotApplicable);
    case 'option': return orNot(clause(s.named(s.rubric.facts, condition.fact), s.fill(words.option[flipped(condition.cmp)], { right: optionTitle(s, condition.fact, condition.value) })), condition.whenNotApplicable);
    case 'level': return orNot(clause(s.title(condition.criterion), s.fill(words.level[flipped(condition.cmp)], { right: levelTitle(s, condition.value, condition.criterion) })), condition.whenNotApplicable);
    case 'class': return clause(s.fill(words.classOf, { left: s.title(condition.section) }), s.fill(words.class[flipped(condition.cmp)], { right: sectionClass(s, condition.section, condition.value) }));
    case 'applicable': return s.fill(holds ? words.applicable : words.notApplicable, { left: s.title(condition.criterion) });
    case 'holds': return s.fill(holds ? words.holds : words.holdsNot, { left: s.named(s.rubric.values, condition.value) });
    case 'every': case 'some': return holds ? everyClause(s, condition) : s.fill(words.not, { clause: everyClause(s, condition) });
    case 'columnIs': {
      const left = columnTitle(s, rows, condition.id);
      if (condition.value === undefined) return yes(left);
      const column = s.rubric.rows?.find(({ id }) => id === rows)?.columns.find(({ id }) => id === condition.id);
      const right = s.named(column?.kind === 'option' ? column.options : undefined, condition.value);
      return clause(left, s.fill(words.option[flipped(condition.cmp ?? '=')], { right }));
    }
    case 'all': case 'any': return groupClause(s, condition.op, condition.of, holds, rows, depth);
    case 'not': return conditionClause(s, condition.of, !holds, rows, depth);
  }
}

/** The two sides of a comparison, as subject and predicate; a share of another number is told as a percentage. */
export function comparisonParts(s: Speech, { left, cmp, right }: CompareCondition, rows: string | null = null): { readonly left: string; readonly predicate: string } {
  const at: TermPlace = { rows, condition: (inner, table) => conditionClause(s, inner, true, table) };
  const share = shareOf(left, right);
  if (share !== null) {
    const percent = s.fill(s.words.share, { percent: percentOf(s, share.part), right: termPhrase(s, share.right, at) });
    return { left: termPhrase(s, share.left, at), predicate: s.fill(s.words.number[cmp], { right: percent }) };
  }
  const constant = typeof right !== 'object';
  const predicate = s.fill((constant ? s.words.number : s.words.term)[cmp], { right: termPhrase(s, right, at, constant ? unitOf(s, left) : '') });
  return { left: termPhrase(s, left, at, typeof left === 'object' ? '' : unitOf(s, right)), predicate };
}

/** 50%, or 1/3 where a percentage would not end. */
function percentOf(s: Speech, part: Rational): string {
  return decimalsOf(part) === null ? toFraction(part) : s.number(multiply(part, ofInteger(100)), '%');
}

/** x·p against y·q as x against the share q/p of y; null when it is no such comparison. */
export function shareOf(left: Term, right: Term): { readonly left: Term; readonly right: Term; readonly part: Rational } | null {
  const [a, b] = [factored(left), factored(right)];
  if (a === null || b === null || a.factor.n <= 0n || b.factor.n <= 0n) return null;
  const part = divide(b.factor, a.factor);
  return part.n === part.d ? null : { left: a.term, right: b.term, part };
}

export function optionTitle(s: Speech, fact: string, option: string): string {
  const node = s.rubric.facts?.find(({ id }) => id === fact);
  return s.named(node?.kind === 'option' ? node.options : undefined, option);
}

export function sectionClass(s: Speech, section: string, classId: string): string {
  const item = s.item(section);
  return s.classTitle((item?.kind === 'section' ? item.classes : undefined)?.list.find(({ id }) => id === classId)?.title, classId);
}

function everyClause(s: Speech, { op, select, that }: EveryCondition): string {
  const words = s.words[op];
  const values = { select: selectorPhrase(s, select, op), n: select.all === true || select.sections !== undefined ? 0 : listedBy(s, select).length };
  switch (that.op) {
    case 'full': return s.fill(words.full, values);
    case 'points': return s.fill(words.points, { ...values, predicate: s.fill(s.words.number[that.cmp], { right: s.number(that.value) }) });
    case 'grade': return s.fill(words.grade, { ...values, predicate: s.fill(s.words.level[that.cmp], { right: levelTitle(s, that.value, select) }) });
  }
}

function groupClause(s: Speech, op: 'all' | 'any', of: readonly Condition[], holds: boolean, rows: string | null, depth: number): string {
  const [only] = of;
  if (of.length === 1 && only !== undefined) return conditionClause(s, only, holds, rows, depth);
  // A few simple parts read as one sentence, also when the whole is denied (not (a and b): not a, or not b).
  const together = (op === 'all') === holds;
  if (of.length <= 4 && of.every(isSimple)) {
    const clauses = of.map((each) => conditionClause(s, each, holds, rows));
    return together ? s.and(clauses) : s.or(clauses);
  }
  const list = of.map((each, i) => `(${marker(i, depth)}) ${conditionClause(s, each, true, rows, depth + 1)}`).join('; ');
  const words = s.words;
  return s.fill(op === 'all' ? (holds ? words.allOf : words.notAll) : (holds ? words.any : words.notAny), { list });
}

function isSimple(condition: Condition): boolean {
  if (condition.op === 'not') return isSimple(condition.of);
  return condition.op !== 'all' && condition.op !== 'any' && condition.op !== 'every' && condition.op !== 'some';
}

/** (1) outside, (a) inside it. */
function marker(index: number, depth: number): string {
  return depth % 2 === 0 ? String(index + 1) : String.fromCharCode(97 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));
}
