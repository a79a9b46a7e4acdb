import type { Issue, ScoreReport, Scoresheet } from '@chamdiem/core';
import type { ElementTexts } from '../languages/elementTexts.ts';

/** What an ordinary `<form>` is told: the sheet as JSON, and whether it may be sent. */
export class FormValue {
  readonly #internals: ElementInternals;
  readonly #anchor: HTMLElement;

  /** The browser shows its message at the anchor, and refuses to where it cannot put the focus. */
  constructor(internals: ElementInternals, anchor: HTMLElement) {
    this.#internals = internals;
    this.#anchor = anchor;
    anchor.tabIndex = -1;
  }

  set(sheet: Scoresheet | null): void {
    this.#internals.setFormValue(sheet === null ? null : JSON.stringify(sheet));
  }

  /** @param issues of the report, or of the sheet as a document as well. */
  judge(report: ScoreReport | null, issues: readonly Issue[], required: boolean, texts: ElementTexts): void {
    const refused = issues.filter(({ severity }) => severity === 'error').length;
    if (refused > 0) this.#internals.setValidity({ customError: true }, texts.refused(refused), this.#anchor);
    else if (required && report?.status !== 'complete') this.#internals.setValidity({ valueMissing: true }, texts.incomplete, this.#anchor);
    else this.#internals.setValidity({});
  }
}
