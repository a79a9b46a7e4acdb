import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { budgetOf } from '../../document/budget/budget.ts';
import { frozen } from '../../document/frozen.ts';
import { small } from '../../document/test/rubrics.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { freshStores, mounted } from '../../testing/mounted.ts';
import Budget from './Budget.vue';

it('says what is missing, spreads it and scales, each taken back by undo', async () => {
  const pinia = await freshStores();
  const store = useDocumentStore();
  store.open(frozen({ ...small(), total: { max: 100 } }));
  const page = mounted(pinia, Budget);
  const said = () => page.element.querySelector('.b-budget__total')?.textContent;
  const press = (name: string) => userEvent.click([...page.element.querySelectorAll<HTMLElement>('.b-button')].find((each) => each.textContent?.includes(name))!);
  await expect.poll(said).toBe('50 / 100 điểmcòn thiếu 50 điểm');
  await press('Chia phần còn lại');
  await expect.poll(said).toBe('100 / 100 điểmđủ điểm');
  store.undo();
  await expect.poll(said).toBe('50 / 100 điểmcòn thiếu 50 điểm');
  await press('Quy về 100');
  await expect.poll(said).toBe('100 / 100 điểmđủ điểm');
  // 30 of 50 was declared for section A: doubled with the rest.
  expect(budgetOf(store.document).sections.get('a')).toEqual({ made: 60, base: 60, missing: 0 });
  page.unmount();
});
