import { explain, explanationTexts, formatAmount, formatNumber, score, type CriterionReport, type Item, type Plan, type ScoreReport, type Scoresheet, type SectionReport } from '@chamdiem/core';
import { standingOf } from '../form/standing.ts';
import type { TextContext } from '../text/textContext.ts';
import { coded } from '../view/titles.ts';

/** A sheet of a comparison; without a title its stage or rater names it. */
export interface ComparedSheet {
  readonly sheet: Scoresheet;
  readonly title?: string;
}

export interface CompareColumn {
  readonly title: string;
  readonly by: string;
}

export interface CompareCell {
  readonly points: string;
  /** How the points were made, with comment and reasons. */
  readonly told: readonly string[];
  /** The difference of points to the column before; empty without one. */
  readonly change: string;
  readonly differs: boolean;
}

export interface CompareRow {
  readonly id: string;
  readonly kind: 'section' | 'criterion' | 'total' | 'class';
  readonly title: string;
  readonly cells: readonly CompareCell[];
  readonly differs: boolean;
}

export interface Comparison {
  readonly columns: readonly CompareColumn[];
  readonly rows: readonly CompareRow[];
  readonly sums: readonly CompareRow[];
}

/** Sheets on one rubric side by side, row by row; every column is compared with the one before it. */
export function compareSheets(plan: Plan, sheets: readonly ComparedSheet[], texts: TextContext): Comparison {
  const { views, core, form, language } = texts.messages.value;
  const reports = sheets.map(({ sheet }) => score(plan, sheet));
  const working = reports.map((report) => new Map(explanationTexts(explain(plan, report), core, { language }).criteria.map((each) => [each.id, each.working])));
  const standings = reports.map((report) => standingOf(plan, report, texts));

  const row = (id: string, kind: CompareRow['kind'], title: string, parts: readonly Part[]): CompareRow => {
    const cells = parts.map(({ points, told, value, key }, place): CompareCell => {
      const before = parts[place - 1];
      return { points, told, change: before === undefined ? '' : changeText(before.value, value, texts), differs: before !== undefined && before.key !== key };
    });
    return { id, kind, title, cells, differs: cells.some(({ differs }) => differs) };
  };
  const rows = (item: Item): CompareRow[] => {
    const title = coded(item.code, texts.t(item.title));
    if (item.kind === 'section') return [row(item.id, 'section', title, reports.map((report) => sectionPart(report, item.id, texts))), ...item.items.flatMap(rows)];
    return [row(item.id, 'criterion', title, reports.map((report, place) => criterionPart(plan, report, item.id, working[place]!.get(item.id) ?? [], sheets[place]!.sheet, texts)))];
  };

  const columns = sheets.map(({ sheet, title }, place) => ({
    title: title ?? (sheet.stage === undefined ? (sheet.rater?.title ?? views.sheetNumber(place + 1)) : views.stages[sheet.stage]),
    by: title === undefined && sheet.stage === undefined ? (sheet.rater?.role ?? '') : (sheet.rater?.title ?? ''),
  }));
  const isAlone = ({ title }: CompareColumn): boolean => columns.filter((other) => other.title === title).length === 1;

  return {
    // Two sheets of one stage are told apart by their place.
    columns: columns.map((column, place) => (isAlone(column) ? column : { ...column, title: `${column.title} (${place + 1})` })),
    rows: plan.rubric.sections.flatMap(rows),
    sums: [
      ...(plan.total === null ? [] : [row('total', 'total', views.totalRow, reports.map((report, place) => {
        const { total, max, running, atMost } = standings[place]!;
        return { points: running ? `${form.assured} ${total}` : [total, max].filter((part) => part !== '').join('/'), told: atMost === '' ? [] : [atMost], value: report.total, key: `${report.total} ${report.totalExact ?? ''}` };
      }))]),
      ...(plan.classes === null ? [] : [row('class', 'class', views.classRow, standings.map(({ outcome }) => ({ points: outcome, told: [], value: null, key: outcome })))]),
    ],
  };
}

/** What one sheet says in one row; two cells with the same key agree. */
interface Part {
  readonly points: string;
  readonly told: readonly string[];
  readonly value: number | null;
  readonly key: string;
}

function sectionPart(report: ScoreReport, id: string, texts: TextContext): Part {
  const found = report.sections.find((each) => each.id === id)!;
  return { points: pointsText(found, texts), told: [], value: found.points, key: `${found.state} ${found.points} ${found.exact ?? ''} ${found.class}` };
}

function criterionPart(plan: Plan, report: ScoreReport, id: string, told: readonly string[], sheet: Scoresheet, texts: TextContext): Part {
  const found = report.criteria.find((each) => each.id === id)!;
  const rating = sheet.ratings[id];
  const answer = typeof rating === 'object' && rating !== null ? rating.value : rating;
  const graded = found.points === null && typeof answer === 'string' ? levelTitle(plan, id, answer, texts) : '';
  return { points: graded || pointsText(found, texts), told, value: found.points, key: JSON.stringify([found.state, found.points, found.exact, answer]) };
}

function pointsText(found: CriterionReport | SectionReport, { messages }: TextContext): string {
  const { views, core } = messages.value;
  if (found.state === 'na') return views.notApplicable;
  if (found.points === null) return found.max === null && found.state === 'given' ? '' : views.notScored;
  const amount = (value: number, exact?: string): string => formatAmount({ kind: 'known', value, ...(exact === undefined ? {} : { exact }) }, core.numbers);
  return found.max === null || found.max === 0 ? amount(found.points, found.exact) : `${amount(found.points, found.exact)}/${amount(found.max)}`;
}

function levelTitle(plan: Plan, criterionId: string, level: string, { t }: TextContext): string {
  const find = (items: readonly Item[]): Item | undefined => items.flatMap((item) => (item.id === criterionId ? [item] : item.kind === 'section' ? (find(item.items) ?? []) : []))[0];
  const item = find(plan.rubric.sections);
  if (item?.kind !== 'criterion' || item.method.kind !== 'levels') return '';
  const { levels, scale } = item.method;
  return t((levels ?? plan.rubric.scales?.find(({ id }) => id === scale)?.levels ?? []).find(({ id }) => id === level)?.title);
}

/** Shown to six decimals, as reports show points; it decides nothing. */
function changeText(before: number | null, after: number | null, { messages }: TextContext): string {
  if (before === null || after === null || before === after) return '';
  const difference = Number((after - before).toFixed(6));
  const text = formatNumber(difference, messages.value.core.numbers);
  return difference > 0 ? `+${text}` : text.replace('-', '−');
}
