import type { Condition } from '@chamdiem/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { h, shallowRef } from 'vue';
import { rubrics } from '../testing/rubrics.ts';
import { freshStores, mounted, type Mounted } from '../testing/mounted.ts';
import ConditionField from './ConditionField.vue';
import RuleProvider from './RuleProvider.vue';

const rubric = rubrics.meeting;
const condition = shallowRef<Condition | undefined>(undefined);
let shown: Mounted;

beforeEach(async () => {
  const pinia = await freshStores('vi');
  condition.value = undefined;
  shown = mounted(pinia, RuleProvider, () => ({ rubric, ranges: null }), () => h(ConditionField, {
    label: 'Khi nào',
    optional: true,
    modelValue: condition.value,
    'onUpdate:modelValue': (next: Condition | undefined) => { condition.value = next; },
  }));
});
afterEach(() => shown.unmount());

const minutes: Condition = { op: 'yes', criterion: 'minutes-complete' };
const attendance: Condition = { op: 'compare', left: { op: 'value', id: 'attendance-rate' }, cmp: '>=', right: 75 };

it('is built by keyboard alone: a criterion found without tone marks', async () => {
  await userEvent.keyboard('{Tab}{Enter}');
  await userEvent.keyboard('tiêu chí trả lời có{Enter}');
  const picker = page.getByRole('combobox', { name: 'Tiêu chí' });
  await expect.element(picker).toBeVisible();
  (picker.element() as HTMLElement).focus();
  await userEvent.keyboard('bien ban day du');
  await userEvent.keyboard('{ArrowDown}{Enter}');
  await expect.poll(() => condition.value).toEqual({ op: 'yes', criterion: criterionTitled('Ghi biên bản đầy đủ ngay tại cuộc họp') });
  await expect.element(page.getByText(/“Ghi biên bản đầy đủ ngay tại cuộc họp” là Có/)).toBeVisible();
});

it('changes kind and keeps what fits', async () => {
  condition.value = { op: 'compare', left: { op: 'fact', id: 'present' }, cmp: '<', right: 5 };
  await page.getByRole('button', { name: 'Sửa điều kiện' }).click();
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Loại điều kiện' }), 'Số đã đặt tên');
  expect(condition.value).toEqual({ op: 'compare', left: { op: 'value', id: '' }, cmp: '<', right: 5 });
  await userEvent.selectOptions(page.getByRole('combobox', { name: 'Loại điều kiện' }).first(), 'Ít nhất một điều sau đúng');
  expect(condition.value).toEqual({ op: 'any', of: [{ op: 'compare', left: { op: 'value', id: '' }, cmp: '<', right: 5 }] });
});

it('wraps, moves by Alt and arrow, duplicates and removes rows', async () => {
  condition.value = { op: 'all', of: [minutes, attendance] };
  await page.getByRole('button', { name: 'Sửa điều kiện' }).click();
  const second = page.getByRole('group', { name: 'Dòng 2/2' });
  (second.getByRole('combobox', { name: 'Loại điều kiện' }).element() as HTMLElement).focus();
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => condition.value).toEqual({ op: 'all', of: [attendance, minutes] });
  expect(document.activeElement?.closest('[aria-label="Dòng 1/2"]')).not.toBeNull();

  await choose('Dòng 1/2', 'Nhân bản');
  await expect.poll(() => condition.value).toEqual({ op: 'all', of: [attendance, attendance, minutes] });
  await choose('Dòng 1/3', 'Xóa dòng');
  await choose('Dòng 2/2', 'Bọc trong “không đúng”');
  await expect.poll(() => condition.value).toEqual({ op: 'all', of: [attendance, { op: 'not', of: minutes }] });
});

it('keeps a number that is half typed, and takes it with a decimal comma', async () => {
  condition.value = attendance;
  await page.getByRole('button', { name: 'Sửa điều kiện' }).click();
  const field = page.getByRole('textbox', { name: 'Vế phải' });
  await field.fill('66,');
  expect(condition.value).toEqual({ ...attendance, right: 66 });
  await field.fill('66,5');
  expect(condition.value).toEqual({ ...attendance, right: 66.5 });
  await field.fill('sáu');
  expect(condition.value).toEqual({ ...attendance, right: 66.5 });
  await expect.element(field).toHaveAttribute('aria-invalid', 'true');
});

async function choose(row: string, entry: string): Promise<void> {
  await page.getByRole('group', { name: row }).getByRole('button', { name: 'Thao tác với dòng này' }).first().click();
  await page.getByRole('menuitem', { name: entry }).click();
}

function criterionTitled(title: string): string {
  const found = rubric.sections.flatMap(({ items }) => items).find((item) => item.title['vi'] === title);
  return found?.id ?? 'no such criterion';
}
