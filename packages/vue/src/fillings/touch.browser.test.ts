import { compileRubric, type Rubric, type Scoresheet } from '@chamdiem/core';
import { beforeAll, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import rubric from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import golden from '../../../../schemas/library/hop-ban-thuong-vu/sheets/typical.json';
import { fillSheet, type Hand } from './fill.testing.ts';
import { showForm } from './form.testing.ts';

interface Touch {
  send(method: 'Emulation.setTouchEmulationEnabled', params: { readonly enabled: boolean }): Promise<unknown>;
  send(method: 'Input.dispatchTouchEvent', params: { readonly type: string; readonly touchPoints: readonly { readonly x: number; readonly y: number }[] }): Promise<unknown>;
}

beforeAll(async () => {
  await page.viewport(390, 844);
  await (cdp() as unknown as Touch).send('Emulation.setTouchEmulationEnabled', { enabled: true });
  return async () => (cdp() as unknown as Touch).send('Emulation.setTouchEmulationEnabled', { enabled: false });
});

/** A finger taps in the middle of what it wants; nothing may lie over it. */
async function tap(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'center' });
  await new Promise((resolve) => requestAnimationFrame(resolve));
  const box = element.getBoundingClientRect();
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  expect(element.contains(document.elementFromPoint(x, y))).toBe(true);
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = (frame?.width ?? innerWidth) / innerWidth;
  const at = { x: (frame?.left ?? 0) + x * scale, y: (frame?.top ?? 0) + y * scale };
  const pressed = new Promise((resolve) => element.addEventListener('click', resolve, { once: true }));
  await (cdp() as unknown as Touch).send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
  await (cdp() as unknown as Touch).send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await pressed;
  // Two taps in one place within this time are a double tap.
  await new Promise((resolve) => setTimeout(resolve, 320));
}

const finger: Hand = {
  press: tap,
  async write(element, text) {
    await tap(element);
    expect(document.activeElement).toBe(element);
    // As a phone's keyboard does: the text arrives as input, not as keys.
    await userEvent.fill(element, text);
  },
};

it('the meeting sheet filled in with a finger on a phone is the golden sheet', { timeout: 300_000 }, async () => {
  const wanted = golden as unknown as Scoresheet;
  const form = await showForm({ rubric });
  await fillSheet(form, compileRubric(rubric as unknown as Rubric), wanted, finger);
  expect({ ratings: form.sheet.value!.ratings, facts: form.sheet.value!.facts, findings: form.sheet.value!.findings }).toEqual({ ratings: wanted.ratings, facts: wanted.facts, findings: wanted.findings });
  for (const target of form.host.querySelectorAll<HTMLElement>('button, .cd-choice, input:not([type="radio"]), textarea, summary')) {
    const { width, height } = target.getBoundingClientRect();
    if (width > 0) expect([target.className, height >= 44]).toEqual([target.className, true]);
  }
  form.close();
});
