import type { InputRef } from '@chamdiem/core';
import type { UsedScoresheet } from '../sheet/useScoresheet.ts';
import type { TextContext } from '../text/textContext.ts';

/** What a criterion, fact, table or the findings are called. */
export function inputTitle({ plan, outline }: UsedScoresheet, { kind, id }: InputRef, { messages, t }: TextContext): string {
  switch (kind) {
    case 'criterion': {
      const node = outline.criteria.find((criterion) => criterion.id === id)?.node;
      return `${node?.code ?? ''} ${t(node?.title)}`.trim();
    }
    case 'fact': return t(plan.rubric.facts?.find((fact) => fact.id === id)?.title);
    case 'rows': return t(plan.rubric.rows?.find((table) => table.id === id)?.title);
    case 'findings': return messages.value.form.findings;
  }
}
