import type { ScoreReport, Scoresheet } from '@chamdiem/core';
import { ScoreExplanation, ScoreSummary } from '@chamdiem/vue';
import { h, shallowRef } from 'vue';
import type { VNode } from 'vue';
import { ChamdiemElement } from '../element/chamdiemElement.ts';
import type { Shared } from '../element/chamdiemElement.ts';

/** `<chamdiem-result>`: what came out of a sheet, and how; of a report, or of a sheet that is then scored. */
export class ChamdiemResult extends ChamdiemElement {
  static override readonly observedAttributes = [...ChamdiemElement.observedAttributes, 'summary'];
  readonly #report = shallowRef<ScoreReport>();

  get sheet(): Scoresheet | null { return (this.sheetSource.value as Scoresheet | undefined) ?? null; }
  set sheet(sheet: unknown) { this.sheetSource.setProperty(sheet); }

  /** A report that was made before, as it was kept. */
  get report(): ScoreReport | null { return this.#report.value ?? null; }
  set report(report: ScoreReport | null) { this.#report.value = report ?? undefined; }

  /** Only the summary, without the explanation. */
  get summary(): boolean { return this.flag('summary'); }
  set summary(on: boolean) { this.toggleAttribute('summary', on); }

  protected content(shared: Shared): VNode {
    const { language } = this;
    if (this.#report.value === undefined && this.sheet === null) return this.notice(language.element.noSheet);
    const props = { ...shared, ...this.documents, report: this.#report.value, sheet: this.sheet ?? undefined };
    return h('div', [h(ScoreSummary, props), ...(this.summary ? [] : [h(ScoreExplanation, props)])]);
  }
}
