import type { Rating } from '../generated/types.ts';
import { answerOf, type Answered } from '../report/answers.ts';
import { valueOf } from '../report/content.ts';
import type { Figures } from '../report/figures.ts';
import type { Lazy } from './fastReport.ts';
import { exactNumber, shownNumber } from './kept.ts';
import { NO_TABLE } from './tables.ts';

/** The figures of every criterion, shared by all sheets with the same answer, in short or long form, where nothing else decides. */
export function fastFigures(lazy: Lazy): Figures[] {
  const { fast: { criteria, figures }, kept } = lazy;
  const list = new Array<Figures>(criteria.length);
  for (let i = 0; i < list.length; i++) {
    const { table } = criteria[i]!;
    if (table === NO_TABLE) list[i] = figuresOf(lazy, i);
    else list[i] = figures.at(table + kept[i]!) ?? figures.keep(table + kept[i]!, Object.freeze(figuresOf(lazy, i)));
  }
  return list;
}

function figuresOf(lazy: Lazy, index: number): Figures {
  const { fast, kept } = lazy;
  const { id, points, max, na } = fast.criteria[index]!;
  return {
    id,
    state: na >= 0 && kept[na] !== 0 ? 'na' : 'given',
    role: fast.plan.criteria[index]!.role,
    answer: answerTo(lazy, index),
    points: shownNumber(points, kept),
    exact: exactNumber(points, kept),
    max: shownNumber(max, kept),
  };
}

/** None where nothing is asked, or where the rater says that it does not apply. */
function answerTo({ fast: { domains }, kept, details }: Lazy, index: number): Answered {
  const domain = domains[index]!;
  const long = details === null ? -1 : details.at.indexOf(index);
  const isLeftOpen = long >= 0 && answerOf(details!.value[long] as Rating) === null;
  return domain === null || isLeftOpen ? null : valueOf(domain, kept[index]!);
}
