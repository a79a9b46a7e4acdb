import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Criterion, Method } from '@chamdiem/core';
import { frozen } from '../../document/frozen.ts';
import { findCriterion } from '../../document/read/items.ts';
import { small } from '../../document/test/rubrics.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { freshStores, mounted } from '../../testing/mounted.ts';
import { methodEditors } from './methods/index.ts';
import Properties from './Properties.vue';

it('has an editor and an example that core scores for every method', async () => {
  const pinia = await freshStores();
  const store = useDocumentStore();
  store.open(small());
  useSessionStore().select('one');
  const page = mounted(pinia, Properties);
  const kind = (): HTMLSelectElement => page.element.querySelector<HTMLSelectElement>('.b-properties__group select')!;
  for (const each of Object.keys(methodEditors) as Method['kind'][]) {
    await userEvent.selectOptions(kind(), each);
    await expect.poll(() => findCriterion(store.document, 'one')?.item.method.kind).toBe(each);
    await expect.poll(() => page.element.querySelector('.b-example__result')?.textContent, { message: each }).toMatch(/^[\d,]+ điểm$/);
  }
  page.unmount();
});

it('levels are shared with other criteria in one step', async () => {
  const pinia = await freshStores();
  const store = useDocumentStore();
  const first = small();
  const levels = [{ id: 'good', title: { vi: 'Tốt' }, points: 2 }, { id: 'fair', title: { vi: 'Khá' }, points: 1 }];
  const papers: Criterion = { kind: 'criterion', id: 'papers', title: { vi: 'Tài liệu' }, method: { kind: 'levels', levels } };
  const before = frozen({ ...first, sections: [{ ...first.sections[0]!, items: [papers] }] });
  store.open(before);
  useSessionStore().select('papers');
  const page = mounted(pinia, Properties);
  await userEvent.click([...page.element.querySelectorAll('button')].find(({ textContent }) => textContent.includes('Dùng chung các mức này'))!);
  expect(store.document.scales).toEqual([{ id: 'papers-levels', title: { vi: 'Tài liệu' }, levels }]);
  expect(findCriterion(store.document, 'papers')?.item.method).toEqual({ kind: 'levels', scale: 'papers-levels' });
  store.undo();
  expect(store.document).toBe(before);
  page.unmount();
});

it('shows at once what an answer is worth: bands as they are published', async () => {
  const pinia = await freshStores();
  const store = useDocumentStore();
  const method: Method = { kind: 'bands', answer: { min: 0, max: 100, unit: { vi: '%' } }, bands: [
    { id: 'b1', from: { at: 90 }, points: 5 }, { id: 'b2', from: { at: 80 }, to: { at: 90, open: true }, points: 4 }, { id: 'b3', to: { at: 80, open: true }, points: 0 },
  ] };
  const before = small();
  store.open(frozen({ ...before, sections: [{ ...before.sections[0]!, items: [{ kind: 'criterion', id: 'rate', title: { vi: 'Tỷ lệ' }, method }] }] }));
  useSessionStore().select('rate');
  const page = mounted(pinia, Properties);
  const answer = (): HTMLInputElement => page.element.querySelector<HTMLInputElement>('.b-example input')!;
  const result = () => page.element.querySelector('.b-example__result')?.textContent;
  await userEvent.fill(answer(), '87');
  await expect.poll(result).toBe('4 điểm');
  await userEvent.fill(answer(), '90');
  await expect.poll(result).toBe('5 điểm');
  // The points of the second band, changed where they stand.
  await userEvent.fill(page.element.querySelectorAll<HTMLInputElement>('.b-band__points input')[0]!, '4,5');
  await expect.poll(result).toBe('4,5 điểm');
  page.unmount();
});
