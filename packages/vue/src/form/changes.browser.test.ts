import { compileRubric, type Rubric } from '@chamdiem/core';
import { afterEach, expect, it } from 'vitest';
import { nextTick } from 'vue';
import type { Draft } from '../drafts/draft.ts';
import type { DraftStore } from '../drafts/draftStore.ts';
import { showForm, type ShownForm } from '../fillings/form.testing.ts';
import { manyCriteria } from '../fillings/manyCriteria.ts';
import { en } from '../messages/en.ts';

let form: ShownForm;
afterEach(() => form.close());

async function turnPage(): Promise<void> {
  form.query('.cd-paging .cd-button-main').click();
  await nextTick();
  // The cards of a page that come later than its first ones.
  await expect.poll(() => form.host.querySelectorAll('.cd-criterion-far').length, { timeout: 20_000 }).toBe(0);
}

/** The rubric with other words, one criterion less and one more. */
function edited(rubric: Rubric): Rubric {
  const { items, ...section } = rubric.sections[0]!;
  const first = { ...items[0]!, title: { vi: 'Tiêu chí đã đổi tên' } };
  return { ...rubric, version: '2.0.0', sections: [{ ...section, items: [first, ...items.slice(2), { ...items[1]!, id: 'added', title: { vi: 'Mới' } }] }, ...rubric.sections.slice(1)] } as Rubric;
}

it('a rubric that is edited under the form keeps place, focus and answers where ids are the same', async () => {
  const rubric = manyCriteria(60);
  form = await showForm({ rubric, layout: 'section' });
  await turnPage();
  form.card('c0').querySelectorAll<HTMLInputElement>('.cd-choice-input')[1]!.click();
  form.card('c1').querySelectorAll<HTMLInputElement>('.cd-choice-input')[0]!.click();
  const card = form.card('c5');
  [...card.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === 'Nhận xét')!.click();
  await nextTick();
  const field = card.querySelector('textarea')!;
  field.focus();
  const pages = form.query('.cd-paging-at').textContent;

  form.props.rubric = edited(rubric);
  await nextTick();
  await nextTick();
  expect(form.card('c5')).toBe(card);
  expect(document.activeElement).toBe(field);
  expect(form.query('.cd-paging-at').textContent).toBe(pages);
  expect(form.card('c0').textContent).toContain('Tiêu chí đã đổi tên');
  expect(form.host.querySelector('[data-cd-criterion="c1"]')).toBeNull();
  expect(form.sheet.value).toMatchObject({ rubric: { version: '2.0.0' }, ratings: { c0: 'fair' } });
  expect(form.sheet.value!.ratings['c1']).toBeUndefined();
  expect(form.report.value!.criteria).toHaveLength(60);

  form.card('added').querySelectorAll<HTMLInputElement>('.cd-choice-input')[0]!.click();
  await nextTick();
  expect(form.card('added').querySelector('.cd-criterion-points')!.textContent).toBe('4/4 điểm');
});

it('changes over to another language with everything that was entered, the page, the focus and what is being typed', async () => {
  form = await showForm({ rubric: manyCriteria(60), layout: 'section' });
  await turnPage();
  await turnPage();
  const card = form.card('c25');
  card.querySelectorAll<HTMLInputElement>('.cd-choice-input')[2]!.click();
  [...card.querySelectorAll<HTMLElement>('button')].find(({ textContent }) => textContent === 'Nhận xét')!.click();
  await nextTick();
  const field = card.querySelector('textarea')!;
  field.focus();
  field.value = 'Cần bổ sung';
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await nextTick();
  const before = form.sheet.value;

  form.props.messages = en;
  await nextTick();
  expect(form.query('.cd-root').lang).toBe('en');
  expect(card.textContent).toContain('2/4 points');
  expect(document.activeElement).toBe(field);
  expect(field.value).toBe('Cần bổ sung');
  expect(form.sheet.value).toBe(before);
  expect(form.host.querySelector('[data-cd-criterion="c25"]')).toBe(card);
});

/** A store in memory, and what was kept in it. */
function memory(): DraftStore & { readonly kept: Map<string, Draft> } {
  const kept = new Map<string, Draft>();
  return {
    kept,
    load: (key) => Promise.resolve(kept.has(key) ? { kind: 'found', draft: kept.get(key)! } : { kind: 'none' }),
    save: (draft) => Promise.resolve(kept.set(draft.key, draft)).then(() => ({ kind: 'saved' })),
    list: () => Promise.resolve([...kept.values()]),
    remove: (key) => Promise.resolve(void kept.delete(key)),
    clear: () => Promise.resolve(kept.clear()),
  };
}

const answer = (id: string, at: number): void => form.card(id).querySelectorAll<HTMLInputElement>('.cd-choice-input')[at]!.click();
const keptIn = (store: { readonly kept: Map<string, Draft> }): unknown => [...store.kept.values()].map(({ sheet }) => sheet.ratings);

it('begins to keep a draft when it is no longer only read', async () => {
  const store = memory();
  form = await showForm({ rubric: manyCriteria(6), readonly: true, draft: store, draftKey: 'a' });
  expect(form.host.querySelector('.cd-draft')).toBeNull();
  form.props.readonly = false;
  await nextTick();
  answer('c0', 0);
  await expect.poll(() => keptIn(store)).toEqual([{ c0: 'good' }]);
});

it('goes over to another store, or to none, with what was entered', async () => {
  const [first, second] = [memory(), memory()];
  form = await showForm({ rubric: manyCriteria(6), draft: false, draftKey: 'b' });
  answer('c0', 0);
  form.props.draft = first;
  await nextTick();
  await expect.poll(() => keptIn(first)).toEqual([{ c0: 'good' }]);
  form.props.draft = second;
  await nextTick();
  answer('c1', 1);
  await expect.poll(() => keptIn(second)).toEqual([{ c0: 'good', c1: 'fair' }]);
  form.props.draft = false;
  await nextTick();
  answer('c2', 1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect([keptIn(first), keptIn(second)]).toEqual([[{ c0: 'good' }], [{ c0: 'good', c1: 'fair' }]]);
});

it('never takes the draft of another sheet for its own: one that names nobody is only offered', async () => {
  const store = memory();
  const rubric = manyCriteria(6);
  const { digest } = compileRubric(rubric);
  const draft = (key: string, title: string): Draft => ({ key, title, revision: 1, savedAt: '2026-01-05T08:00:00+07:00', asked: [], rubric: { id: rubric.id, version: '1.0.0', digest }, sheet: { rubric: { id: rubric.id, version: '1.0.0' }, ratings: { c0: 'poor' } } });
  store.kept.set('many-6/~other', draft('many-6/~other', 'R'));
  store.kept.set('many-6//xa-b///', draft('many-6//xa-b///', 'Xã B'));
  form = await showForm({ rubric, draft: store });
  await expect.poll(() => form.host.querySelector('.cd-draft-restored')?.textContent).toContain('chưa ghi tên đơn vị');
  expect(form.sheet.value?.ratings ?? {}).toEqual({});
  answer('c1', 0);
  form.query('.cd-draft-restored button').click();
  await expect.poll(() => form.sheet.value?.ratings).toEqual({ c0: 'poor', c1: 'good' });
  await expect.poll(() => [...store.kept].map(([key, { sheet }]) => [/^many-6\/~[0-9a-f]{16}$/.test(key) ? 'own' : key, sheet.ratings])).toEqual([
    ['many-6/~other', { c0: 'poor' }], ['many-6//xa-b///', { c0: 'poor' }], ['own', { c0: 'poor', c1: 'good' }],
  ]);
});
