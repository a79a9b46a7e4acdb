import type { ScoreReport, Scoresheet } from '@chamdiem/core';

/** What the events of `<chamdiem-form>` carry: plain documents. */
export interface SheetDetail {
  readonly sheet: Scoresheet;
  readonly report: ScoreReport;
}

/** The events of `<chamdiem-form>`: after every change; when nothing is missing any more; when the rater hands the sheet in. */
export interface ChamdiemFormEvents {
  change: CustomEvent<SheetDetail>;
  complete: CustomEvent<SheetDetail>;
  submit: CustomEvent<SheetDetail>;
}
