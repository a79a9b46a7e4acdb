import { afterEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import rubric from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import { manyCriteria } from '../fillings/manyCriteria.ts';
import { showForm, type ShownForm } from '../fillings/form.testing.ts';

let form: ShownForm;
afterEach(() => form.close());

const focused = (): string | undefined => document.activeElement?.closest<HTMLElement>('[data-cd-criterion]')?.dataset['cdCriterion'];

it('number keys choose levels, arrows move between criteria, digits go into number fields', async () => {
  form = await showForm({ rubric });
  form.card('documents-quality').focus();
  await userEvent.keyboard('2');
  expect(form.sheet.value?.ratings['documents-quality']).toBe('fair');
  expect(document.activeElement).toBe(form.card('documents-quality'));

  await userEvent.keyboard('{ArrowUp}');
  expect(focused()).toBe('documents-late');
  await userEvent.keyboard('1');
  expect(form.sheet.value?.ratings['documents-late']).toBe(1);
  await userEvent.keyboard('2');
  expect(form.sheet.value?.ratings['documents-late']).toBe(12);

  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  expect(focused()).toBe('documents-quality');
  await userEvent.keyboard('{Delete}');
  expect(form.sheet.value?.ratings['documents-quality']).toBeUndefined();
});

it('c opens the comment and then writes: no key is stolen from the text', async () => {
  form = await showForm({ rubric });
  form.card('agenda').focus();
  await userEvent.keyboard('c');
  await userEvent.keyboard('c1n?g');
  expect(form.sheet.value?.ratings).toEqual({ agenda: { comment: 'c1n?g' } });
  expect(form.host.querySelector('.cd-keys')).toBeNull();
});

it('n says that a criterion does not apply, and asks why', async () => {
  form = await showForm({ rubric: { ...manyCriteria(20), notApplicable: { policy: 'full', allowed: true } } });
  form.card('c0').focus();
  await userEvent.keyboard('n');
  expect(form.card('c0').querySelector('.cd-issue')?.textContent).toBe('Thiếu lý do. Ghi lý do.');
  await userEvent.keyboard('Không họp');
  expect(form.sheet.value?.ratings).toEqual({ c0: { notApplicable: { reason: 'Không họp' } } });
  expect(form.card('c0').querySelector('.cd-issue')).toBeNull();
});

it('arrows inside a choice stay with the choice', async () => {
  form = await showForm({ rubric });
  form.card('documents-quality').querySelector<HTMLInputElement>('input[value="good"]')!.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(form.sheet.value?.ratings['documents-quality']).toBe('fair');
  expect(focused()).toBe('documents-quality');
});

it('g goes to the next gap, ? shows the keys and lets them be turned off', async () => {
  form = await showForm({ rubric });
  form.card('documents-quality').focus();
  await userEvent.keyboard('g');
  expect(focused()).toBe('procedure');

  await userEvent.keyboard('?');
  expect(form.query('.cd-keys').textContent).toContain('Phím tắt');
  await userEvent.click(form.query('.cd-keys-on'));
  await userEvent.keyboard('{Escape}');
  form.card('agenda').focus();
  await userEvent.keyboard('1');
  expect(form.sheet.value?.ratings['agenda']).toBeUndefined();
});
