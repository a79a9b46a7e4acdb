import { validateSheet, type Rubric, type Scoresheet } from '@chamdiem/core';
import { afterEach, expect, it } from 'vitest';
import { nextTick } from 'vue';
import { planOf } from '../../test/library.ts';
import { showForm, type ShownForm } from '../fillings/form.testing.ts';
import { manyCriteria } from '../fillings/manyCriteria.ts';

let form: ShownForm;
afterEach(() => form.close());

const rubric: Rubric = { ...manyCriteria(3), findings: { severities: [{ id: 'minor', title: { vi: 'Nhẹ' } }] } };
const complete: Scoresheet = { rubric: { id: rubric.id, version: '1.0.0' }, subject: { id: 'xa-a', title: 'Xã A' }, ratings: { c0: 'good', c1: 'good', c2: 'good' }, findings: [] };

async function write(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await nextTick();
  field.blur();
  await nextTick();
}

async function submit(): Promise<string> {
  form.query('.cd-summary-submit').click();
  await nextTick();
  return form.host.querySelector('.cd-errors')?.textContent ?? '';
}

const labelled = (label: string): HTMLInputElement => {
  const found = [...form.host.querySelectorAll('label')].find(({ textContent }) => textContent.trim() === label);
  return form.query(`#${CSS.escape(found!.htmlFor)}`) as HTMLInputElement;
};

it('hands in a complete sheet, which is then valid', async () => {
  form = await showForm({ rubric, modelValue: complete });
  expect(await submit()).toBe('');
  expect(form.submitted).toHaveLength(1);
  expect(validateSheet(planOf(rubric), form.submitted[0]).ok).toBe(true);
});

it('keeps a text that is longer than a sheet takes, and hands nothing in until it is shorter', async () => {
  const long = 'Nhận xét dài. '.repeat(7200);
  form = await showForm({ rubric, modelValue: { ...complete, ratings: { ...complete.ratings, c1: { value: 'good', comment: 'x' } } } });
  await write(form.card('c1').querySelector('textarea')!, long);
  expect(await submit()).toContain('1.2. Tiêu chí 2Đoạn chữ quá dài, nhiều nhất 20.000 ký tự');
  expect(form.submitted).toEqual([]);
  expect(form.sheet.value?.ratings['c1']).toMatchObject({ comment: long });
  form.query('.cd-errors-go').click();
  await expect.poll(() => document.activeElement).toBe(form.card('c1'));

  await write(form.card('c1').querySelector('textarea')!, 'Ngắn');
  expect(form.host.querySelector('.cd-errors')).toBeNull();
  expect(await submit()).toBe('');
  expect(form.submitted).toHaveLength(1);
});

it('keeps a day that is none, says so where it is, and leads to it although it is folded away', async () => {
  form = await showForm({ rubric, modelValue: complete });
  const details = form.query('.cd-header-about') as HTMLDetailsElement;
  details.open = true;
  await nextTick();
  await write(labelled('Ngày'), '32/01/2026');
  expect(form.sheet.value?.occasion).toEqual({ date: '32/01/2026' });
  expect(labelled('Ngày').parentElement?.textContent).toContain('Ngày không đúng');
  details.open = false;
  expect(await submit()).toContain('Thông tin phiếu');
  expect(form.submitted).toEqual([]);
  form.query('.cd-errors-go').click();
  await expect.poll(() => details.open).toBe(true);
  await write(labelled('Ngày'), '31/01/2026');
  await submit();
  expect(form.submitted.map(({ occasion }) => occasion)).toEqual([{ date: '2026-01-31' }]);
});

it('does not hand in a decision that nobody signed', async () => {
  form = await showForm({ rubric, modelValue: { ...complete, decision: { classId: 'rest', by: '', at: '', reason: '' } } });
  expect(await submit()).toContain('Quyết định của người có thẩm quyền');
  expect(form.submitted).toEqual([]);
});

it('a finding that is removed takes its half-typed day with it', async () => {
  form = await showForm({ rubric, modelValue: { ...complete, findings: [{ severity: 'minor', text: 'Một' }, { severity: 'minor', text: 'Hai', deadline: '2026-03-31' }] } });
  await write(form.host.querySelectorAll<HTMLInputElement>('.cd-row .cd-day')[0]!, '3/2');
  form.query('.cd-row .cd-row-remove').click();
  await nextTick();
  expect([...form.host.querySelectorAll<HTMLInputElement>('.cd-row .cd-day')].map(({ value }) => value)).toEqual(['31/03/2026']);
});

it('a name can be emptied and typed anew without the id of the portal in its place', async () => {
  form = await showForm({ rubric, modelValue: complete });
  const field = labelled('Đơn vị, cá nhân được chấm');
  await write(field, '');
  expect(field.value).toBe('');
  await write(field, 'Xã B');
  expect(form.sheet.value?.subject).toEqual({ id: 'xa-a', title: 'Xã B' });
});
