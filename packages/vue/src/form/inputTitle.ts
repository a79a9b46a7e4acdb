import type { InputRef } from '@chamdiem/core';
import type { UsedScoresheet } from '../sheet/useScoresheet.ts';
import type { TextContext } from '../text/textContext.ts';
import { coded } from '../view/titles.ts';
import type { FormPlace } from './formContext.ts';

/** What a criterion, fact, table or the findings are called. */
export function inputTitle({ plan, outline }: UsedScoresheet, { kind, id }: InputRef, { messages, t }: TextContext): string {
  switch (kind) {
    case 'criterion': {
      const node = outline.criteria.find((criterion) => criterion.id === id)?.node;
      return coded(node?.code, t(node?.title));
    }
    case 'fact': return t(plan.rubric.facts?.find((fact) => fact.id === id)?.title);
    case 'rows': return t(plan.rubric.rows?.find((table) => table.id === id)?.title);
    case 'findings': return messages.value.form.findings;
  }
}

/** The same for every part of a form. */
export function placeTitle(sheet: UsedScoresheet, place: InputRef | FormPlace, texts: TextContext): string {
  const { form } = texts.messages.value;
  switch (place.kind) {
    case 'header': return form.header;
    case 'facts': return form.facts;
    case 'decision': return form.decision;
    case 'section': return texts.t(sheet.outline.allSections.find(({ id }) => id === place.id)?.node.title);
    default: return inputTitle(sheet, place, texts);
  }
}
