import { expect, it } from 'vitest';
import type { Draft } from './draft.ts';
import { indexedDbDrafts } from './indexedDbDrafts.ts';

const draft = (revision: number, note: string, key = 'a'): Draft => ({ key, revision, sheet: { rubric: { id: 'r', version: '1.0.0' }, ratings: {}, note }, asked: [], rubric: { id: 'r', version: '1.0.0' }, title: note, savedAt: `2026-01-0${revision}T08:00:00+07:00` });

it('never lets one tab take the place of what another wrote', async () => {
  // Two connections, as two tabs have them.
  const [first, second] = [indexedDbDrafts('test-two'), indexedDbDrafts('test-two')];
  expect(await first.load('a')).toEqual({ kind: 'none' });
  expect(await first.save(draft(1, 'first'))).toEqual({ kind: 'saved' });
  expect(await second.save(draft(1, 'second'))).toEqual({ kind: 'conflict' });
  expect(await second.load('a')).toEqual({ kind: 'found', draft: draft(1, 'first') });

  // One that slept through two writes comes too late, and what it writes does not count.
  await first.save(draft(2, 'first'));
  await first.save(draft(4, 'first'));
  expect(await second.save(draft(3, 'asleep'))).toEqual({ kind: 'conflict' });
  expect(await second.load('a')).toEqual({ kind: 'found', draft: draft(4, 'first') });
});

it('of writes at the same moment keeps one, and tells the others', async () => {
  const stores = Array.from({ length: 8 }, () => indexedDbDrafts('test-race'));
  const saved = await Promise.all(stores.map((store, place) => store.save(draft(1, `tab ${place}`))));
  expect(saved.filter(({ kind }) => kind === 'saved')).toHaveLength(1);
  expect(saved.filter(({ kind }) => kind === 'conflict')).toHaveLength(7);
  const winner = saved.findIndex(({ kind }) => kind === 'saved');
  expect(await stores[0]!.load('a')).toEqual({ kind: 'found', draft: draft(1, `tab ${winner}`) });
});

it('lists the last of every draft, the newest first, and removes one or all', async () => {
  const store = indexedDbDrafts('test-list');
  await store.save(draft(1, 'a1'));
  await store.save(draft(2, 'a2'));
  await store.save(draft(3, 'b', 'b'));
  expect((await store.list()).map(({ title }) => title)).toEqual(['b', 'a2']);
  await store.remove('b');
  expect((await store.list()).map(({ key }) => key)).toEqual(['a']);
  await store.clear();
  expect(await store.list()).toEqual([]);
  expect(await store.load('a')).toEqual({ kind: 'none' });
});
