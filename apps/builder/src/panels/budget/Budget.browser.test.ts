import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { budgetOf } from '../../document/budget/budget.ts';
import { frozen } from '../../document/frozen.ts';
import { small } from '../../document/test/rubrics.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import Budget from './Budget.vue';

let shown: Mounted;
beforeEach(async () => {
  const pinia = await freshStores();
  useDocumentStore().open(frozen({
    ...small(), total: { max: 100 },
    classes: { list: [{ id: 'good', title: { vi: 'Đạt' }, cut: { at: 70 } }, { id: 'bad', title: { vi: 'Chưa đạt' } }] },
  }));
  shown = mounted(pinia, Budget);
});
afterEach(() => shown.unmount());

const said = () => shown.element.querySelector('.b-budget__total')?.textContent;
const press = (name: string) => page.getByRole('button', { name }).click();
const after = () => [...document.querySelectorAll('.b-outcome__table tbody td:last-child')].map((cell) => cell.textContent!.trim());
const apply = () => page.getByRole('dialog').getByRole('button', { name: 'Áp dụng' }).click();

it('says what is missing, shows what a spread in the chosen step would give, and does just that', async () => {
  const store = useDocumentStore();
  await expect.poll(said).toBe('50 / 100 điểmcòn thiếu 50 điểm');
  await press('Chia phần còn lại…');
  // 50 more over 10, 20, 5 and 15 points: in whole points they double.
  await expect.poll(after).toEqual(['20', '40', '10', '30']);
  await expect.element(page.getByText(/chia theo bước nhỏ hơn/)).not.toBeInTheDocument();
  expect(budgetOf(store.document).total.made).toBe(50);
  await apply();
  await expect.poll(said).toBe('100 / 100 điểmđủ điểm');
  store.undo();
  await expect.poll(said).toBe('50 / 100 điểmcòn thiếu 50 điểm');
});

it('scales to another total, rounded as wanted, and the class cuts with it in one step', async () => {
  const store = useDocumentStore();
  const before = store.document;
  await press('Quy về 100…');
  const base = page.getByRole('dialog').getByRole('textbox', { name: 'Tổng mới' });
  await base.fill('30');
  // 10, 20, 5 and 15 of 50, to 30: 6, 12, 3 and 9.
  await expect.poll(after).toEqual(['6', '12', '3', '9']);
  // The cuts belong to the declared hundred, which the sheet did not come to: they are only moved when asked for.
  await page.getByRole('checkbox', { name: /^Quy đổi cả điểm tối thiểu/ }).click();
  await page.getByRole('radio', { name: '0,1', exact: true }).click();
  await expect.poll(after).toEqual(['6', '12', '3', '9', '42']);
  await apply();
  await expect.poll(said).toBe('30 / 30 điểmđủ điểm');
  expect(store.document.classes?.list[0]?.cut).toEqual({ at: 42 });
  store.undo();
  expect(store.document).toBe(before);
});
