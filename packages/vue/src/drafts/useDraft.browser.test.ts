import { afterEach, expect, it } from 'vitest';
import { effectScope, shallowRef, type EffectScope } from 'vue';
import type { Scoresheet } from '@chamdiem/core';
import { planOf } from '../../test/library.ts';
import { manyCriteria } from '../fillings/manyCriteria.ts';
import type { Draft } from './draft.ts';
import type { DraftStore, Saved } from './draftStore.ts';
import { useDraft, type UsedDraft } from './useDraft.ts';

const plan = planOf(manyCriteria(6));
const sheetOf = (ratings: Scoresheet['ratings']): Scoresheet => ({ rubric: { id: 'many-6', version: '1.0.0' }, ratings });

/** A store in memory whose answers come when the test lets them. */
function slowStore(): DraftStore & { readonly kept: Draft[]; hold(what: 'load' | 'save'): () => void } {
  const kept: Draft[] = [];
  const until = { load: Promise.resolve(), save: Promise.resolve() };
  const later = async <T>(what: 'load' | 'save', value: () => T): Promise<T> => {
    await until[what];
    return value();
  };
  return {
    kept,
    hold(what) {
      let free = (): void => {};
      until[what] = new Promise((resolve) => (free = resolve));
      return free;
    },
    load: (key) => later('load', () => {
      const draft = kept.findLast((each) => each.key === key);
      return draft === undefined ? { kind: 'none' } : { kind: 'found', draft };
    }),
    save: (draft) => later('save', (): Saved => {
      kept.push(draft);
      return { kind: 'saved' };
    }),
    list: () => Promise.resolve([...kept]),
    remove: () => Promise.resolve(),
    clear: () => Promise.resolve(),
  };
}

let scopes: EffectScope[] = [];
afterEach(() => {
  for (const scope of scopes) scope.stop();
  scopes = [];
});

function begin(key: string, store: DraftStore, first = sheetOf({})): { draft: UsedDraft; sheet: { value: Scoresheet }; stop: () => void } {
  const sheet = shallowRef(first);
  const scope = effectScope(true);
  scopes.push(scope);
  const draft = scope.run(() => useDraft(key, sheet, { plan, given: first, store }))!;
  return { draft, sheet, stop: () => scope.stop() };
}

it('a form that is taken off the page and put back at once is not told of another tab', async () => {
  const store = slowStore();
  for (let round = 0; round < 5; round += 1) begin('again', store).stop();
  const { draft } = begin('again', store);
  await expect.poll(() => draft.state.value.kind).toBe('ready');
});

it('a form that comes in place of another waits for what that one still keeps', async () => {
  const store = slowStore();
  const before = begin('next', store);
  await expect.poll(() => before.draft.state.value.kind).toBe('ready');
  const free = store.hold('save');
  before.sheet.value = sheetOf({ c0: 'good' });
  before.stop();
  const after = begin('next', store);
  free();
  await expect.poll(() => after.draft.state.value.kind).toBe('ready');
  expect(after.sheet.value.ratings).toEqual({ c0: 'good' });
});

it('what is entered while a slow store writes is written straight after, and keep waits for it', async () => {
  const store = slowStore();
  const { draft, sheet } = begin('slow', store);
  await expect.poll(() => draft.state.value.kind).toBe('ready');
  const free = store.hold('save');
  sheet.value = sheetOf({ c0: 'good' });
  const first = draft.keep();
  sheet.value = sheetOf({ c0: 'good', c1: 'fair' });
  const second = draft.keep();
  free();
  await first;
  await second;
  expect(store.kept.map(({ sheet: { ratings } }) => ratings)).toEqual([{ c0: 'good' }, { c0: 'good', c1: 'fair' }]);
});

it('everything that is entered while a draft is read goes on top of it', async () => {
  const store = slowStore();
  store.kept.push({ key: 'read', revision: 1, title: '', savedAt: '2026-01-05T08:00:00+07:00', asked: [], rubric: { id: 'many-6', version: '1.0.0', digest: plan.digest }, sheet: { ...sheetOf({ c0: 'poor', c1: 'poor' }), note: 'cũ', findings: [] } });
  const free = store.hold('load');
  const { draft, sheet } = begin('read', store);
  sheet.value = { ...sheetOf({ c1: 'good' }), note: 'mới', subject: { id: 'a' } };
  free();
  await expect.poll(() => draft.state.value.kind).toBe('kept');
  expect(sheet.value).toEqual({ ...sheetOf({ c0: 'poor', c1: 'good' }), note: 'mới', findings: [], subject: { id: 'a' } });
});
