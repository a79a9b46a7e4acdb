import type { Amount } from '../../explain/amount.ts';
import type { Explanation } from '../../explain/explanation.ts';
import type { ClassScale, Text } from '../../generated/types.ts';
import type { ExplainMessages, ExplainTexts } from '../../messages/messages.ts';
import { formatAmount, formatMoment } from '../numbers.ts';
import type { ScalePlace } from '../sentences/bounds.ts';
import { Speech } from '../speech.ts';

/** A speech about one explanation. */
export class Voice extends Speech {
  readonly explanation: Explanation;
  readonly messages: ExplainTexts;

  constructor(explanation: Explanation, messages: ExplainTexts, language?: string) {
    super(explanation.plan.rubric, messages, language);
    this.explanation = explanation;
    this.messages = messages;
  }

  get say(): ExplainMessages {
    return this.messages.explain;
  }

  amount(amount: Amount): string {
    return formatAmount(amount, this.texts.numbers);
  }

  points(points: number, exact?: string): string {
    return this.amount({ kind: 'known', value: points, ...(exact === undefined ? {} : { exact }) });
  }

  moment(moment: string): string {
    return formatMoment(moment, this.texts.numbers);
  }

  /** The rubric's own classes. */
  get scale(): ScalePlace {
    return { scale: this.rubric.classes ?? EMPTY, section: null };
  }

  /** An item as the printed table names it: I. Title. */
  heading(id: string): string {
    const item = this.item(id);
    const title = this.text(item?.title) || id;
    if (item?.code === undefined) return title;
    return /[.)]$/.test(item.code) ? `${item.code} ${title}` : `${item.code}. ${title}`;
  }

  titleIn(list: readonly { readonly id: string; readonly title?: Text }[] | undefined, id: string): string {
    return this.named(list, id);
  }
}

const EMPTY: ClassScale = { list: [] };
