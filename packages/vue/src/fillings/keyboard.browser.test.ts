import { compileRubric, type Rubric, type Scoresheet } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import rubric from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import expected from '../../../../schemas/library/hop-ban-thuong-vu/expected/typical.json';
import golden from '../../../../schemas/library/hop-ban-thuong-vu/sheets/typical.json';
import { fillSheet, type Hand } from './fill.testing.ts';
import { showForm } from './form.testing.ts';

/** Only keys: Tab to the place, arrows inside a choice. */
const keyboard: Hand = {
  async press(element) {
    const radio = element.querySelector<HTMLInputElement>('input[type="radio"]');
    if (radio === null) {
      await tabTo((at) => at === element);
      return userEvent.keyboard('{Enter}');
    }
    await tabTo((at) => at instanceof HTMLInputElement && at.name === radio.name);
    await userEvent.keyboard(' ');
    for (let turns = 0; !radio.checked && turns < 60; turns++) await userEvent.keyboard('{ArrowDown}');
    if (element.closest('.cd-select-list') !== null) await userEvent.keyboard('{Enter}');
  },
  async write(element, text) {
    await tabTo((at) => at === element);
    await userEvent.keyboard(text.replaceAll(/[{[]/g, '$&$&'));
  },
};

async function tabTo(isThere: (at: Element | null) => boolean): Promise<void> {
  for (let stops = 0; stops < 400; stops++) {
    if (isThere(document.activeElement)) return;
    await userEvent.keyboard('{Tab}');
  }
  throw new Error('Tab does not get there');
}

it('the meeting sheet filled in with the keyboard alone is the golden sheet', { timeout: 300_000 }, async () => {
  const wanted = golden as unknown as Scoresheet;
  const form = await showForm({ rubric, modelValue: { rubric: wanted.rubric, ratings: {}, subject: { id: 'a', title: 'A' } } });
  // One finding will do: the list of criteria is long to walk through.
  const findings = wanted.findings!.filter(({ criterion }) => criterion === 'documents-late');
  await fillSheet(form, compileRubric(rubric as unknown as Rubric), { ...wanted, findings }, keyboard);

  expect({ ratings: form.sheet.value!.ratings, facts: form.sheet.value!.facts, findings: form.sheet.value!.findings }).toEqual({ ratings: wanted.ratings, facts: wanted.facts, findings });
  expect(form.report.value).toMatchObject({ total: expected.total, class: expected.class });
  form.close();
});
