import { afterEach, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { userEvent } from 'vitest/browser';
import { showForm, type ShownForm } from '../fillings/form.testing.ts';
import { manyCriteria } from '../fillings/manyCriteria.ts';

let form: ShownForm;
afterEach(() => form.close());

const far = (): number => form.host.querySelectorAll('.cd-criterion-far').length;
const hasControls = (id: string): boolean => form.card(id).querySelector('.cd-choice-input') !== null;

it('of a long sheet the controls stand where somebody looks; every title stands', async () => {
  form = await showForm({ rubric: manyCriteria(300) });
  await expect.poll(far).toBeLessThan(295);
  expect(far()).toBeGreaterThan(250);
  expect(form.host.querySelectorAll('h4.cd-criterion-title')).toHaveLength(300);
  expect(hasControls('c299')).toBe(false);

  form.card('c200').scrollIntoView();
  await expect.poll(() => hasControls('c200')).toBe(true);
  expect(hasControls('c120')).toBe(false);
});

it('a jump to the first gap, far below, arrives at a card that can be filled in', async () => {
  const ratings = Object.fromEntries(Array.from({ length: 299 }, (_, i) => [`c${i}`, 'good'] as const).filter(([id]) => id !== 'c250'));
  form = await showForm({ rubric: manyCriteria(300), modelValue: { rubric: { id: 'many-300', version: '1.0.0' }, ratings } });
  await userEvent.click(form.query('.cd-summary-gap'));
  await expect.poll(() => document.activeElement).toBe(form.card('c250'));
  await expect.poll(() => {
    const { top, bottom } = form.card('c250').getBoundingClientRect();
    return top > 0 && bottom < innerHeight;
  }).toBe(true);
  await userEvent.keyboard('2');
  expect(form.sheet.value?.ratings['c250']).toBe('fair');
});

it('arrow keys walk into cards that were far, and Tab finds their controls', async () => {
  form = await showForm({ rubric: manyCriteria(300) });
  form.card('c0').focus();
  for (let step = 0; step < 40; step++) await userEvent.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(form.card('c40'));
  await userEvent.keyboard('3{Tab}');
  expect(form.sheet.value?.ratings['c40']).toBe('average');
  expect(form.card('c40').contains(document.activeElement)).toBe(true);
});

it('printing takes the whole sheet', async () => {
  form = await showForm({ rubric: manyCriteria(300) });
  expect(far()).toBeGreaterThan(250);
  dispatchEvent(new Event('beforeprint'));
  await nextTick();
  expect(far()).toBe(0);
});

it('a sheet of usual length is whole a moment after it is shown', async () => {
  form = await showForm({ rubric: manyCriteria(60) });
  await expect.poll(far, { timeout: 20_000 }).toBe(0);
});
