import type { Rubric } from '@chamdiem/core';
import { readFileSync } from 'node:fs';
import { createPinia, setActivePinia } from 'pinia';
import { beforeEach, expect, it, vi } from 'vitest';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useAnalysisStore } from './analysisStore.ts';

// Node has no Worker, so this is also how the analysis works where a browser refuses one.
const example = (): Rubric => JSON.parse(readFileSync('schemas/library/hop-ban-thuong-vu/rubric.json', 'utf8')) as Rubric;

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  setActivePinia(createPinia());
  useDocumentStore().open(example());
});

const looked = async (): Promise<ReturnType<typeof useAnalysisStore>> => {
  const analysis = useAnalysisStore();
  await vi.waitFor(() => expect(analysis.looking).toBe(false), { timeout: 15_000 });
  return analysis;
};

it('knows errors, findings, cases, coverage and what numbers can come to', async () => {
  const analysis = await looked();
  expect(analysis.valid).toBe(true);
  expect(analysis.cases.length).toBe(example().goldenCases?.length ?? 0);
  expect(analysis.cases.every(({ passed }) => passed)).toBe(true);
  expect(analysis.ranges?.total?.max).toBe('100');
  expect(analysis.accepted.length).toBe(1);
});

it('keeps the last valid document while another is not', async () => {
  const analysis = await looked();
  const before = useDocumentStore().document;
  const [best] = before.classes!.list;
  useDocumentStore().dispatch('class.set', { id: best!.id, item: { ...best!, cut: { at: 'chín mươi' } } });
  await vi.waitFor(() => expect(analysis.valid).toBe(false), { timeout: 15_000 });
  await looked();
  expect(analysis.lastValid).toBe(before);
  expect(analysis.issues[0]).toMatchObject({ severity: 'error', path: '/classes/list/0/cut/at' });
  expect(analysis.findings).toEqual([]);
  useDocumentStore().undo();
  await vi.waitFor(() => expect(analysis.valid).toBe(true), { timeout: 15_000 });
});
