import type { Finding, Plan, Scoresheet } from '@chamdiem/core';
import { outlineOf } from '../sheet/outline.ts';
import { detailOf } from '../sheet/rating.ts';
import type { ShownForm } from './form.testing.ts';

/** How a person acts on the page: by mouse, finger or keyboard. */
export interface Hand {
  press(element: HTMLElement): Promise<void>;
  write(element: HTMLElement, text: string): Promise<void>;
}

/** Fills in a form as a person would who has this sheet on paper. */
export async function fillSheet(form: ShownForm, plan: Plan, wanted: Scoresheet, hand: Hand): Promise<void> {
  for (const fact of plan.rubric.facts ?? []) {
    const value = wanted.facts?.[fact.id];
    if (value === undefined || value === null) continue;
    if (typeof value === 'object') await hand.press(labelled(form.fact(fact.id), 'button', 'Không áp dụng'));
    else await answer(form.fact(fact.id), value, hand);
  }
  for (const table of plan.tables) {
    if (wanted.rows?.[table.id]?.length === 0) await hand.press(labelled(form.query(`[id$="-rows-${table.id}"]`), 'button', 'Không có gì để kê khai'));
  }
  for (const { id } of outlineOf(plan).criteria) {
    const rating = detailOf(wanted.ratings[id]);
    const card = (): HTMLElement => form.card(id);
    if (rating.value !== undefined && rating.value !== null) await answer(card(), rating.value, hand);
    if (rating.comment !== undefined) {
      if (card().querySelector('.cd-comment') === null) await hand.press(labelled(card(), 'button', 'Nhận xét'));
      await hand.write(card().querySelector<HTMLElement>('.cd-comment textarea')!, rating.comment);
    }
  }
  if (wanted.findings?.length === 0) await hand.press(labelled(form.query('[id$="-findings-"]'), 'button', 'Không có hạn chế, thiếu sót'));
  for (const [index, finding] of (wanted.findings ?? []).entries()) await writeFinding(form, index, finding, hand);
}

async function answer(place: HTMLElement, value: boolean | number | string, hand: Hand): Promise<void> {
  const radios = [...place.querySelectorAll<HTMLInputElement>('.cd-choice-input')];
  if (radios.length === 0) return hand.write(place.querySelector<HTMLElement>('.cd-number-input')!, String(value).replace('.', ','));
  const wanted = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
  await hand.press(radios.find((radio) => radio.value === wanted)!.closest('label')!);
}

async function writeFinding(form: ShownForm, index: number, finding: Finding, hand: Hand): Promise<void> {
  const list = form.query('[id$="-findings-"]');
  await hand.press([...list.querySelectorAll<HTMLElement>('.cd-list-actions button')][0]!);
  const card = (): HTMLElement => list.querySelectorAll<HTMLElement>('.cd-row')[index]!;
  await hand.write(card().querySelector('textarea')!, finding.text);
  await answer(card(), finding.severity, hand);
  const field = (label: string): HTMLElement => card().querySelector<HTMLElement>(`#${CSS.escape(labelled(card(), 'label', label).getAttribute('for')!)}`)!;
  if (finding.owner !== undefined) await hand.write(field('Người chịu trách nhiệm'), finding.owner);
  if (finding.deadline !== undefined) await hand.write(field('Thời hạn khắc phục'), finding.deadline.split('-').toReversed().join('/'));
  if (finding.criterion === undefined) return;
  await hand.press(card().querySelector<HTMLElement>('.cd-select-button')!);
  const radio = [...card().querySelectorAll<HTMLInputElement>('.cd-select-list .cd-choice-input')].find(({ value }) => value === finding.criterion)!;
  await hand.press(radio.closest('label')!);
}

function labelled(place: HTMLElement, selector: string, text: string): HTMLElement {
  const found = [...place.querySelectorAll<HTMLElement>(selector)].find((element) => element.textContent?.trim().startsWith(text));
  if (found === undefined) throw new Error(`no ${selector} “${text}” in ${place.id}`);
  return found;
}
