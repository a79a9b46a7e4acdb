import type { Rubric } from '@chamdiem/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Pinia } from 'pinia';
import { budgetOf } from '../../document/budget/budget.ts';
import { criterionPlaces, items } from '../../document/read/items.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import Sheet from './Sheet.vue';

let pinia: Pinia;
let page: Mounted;

beforeEach(async () => {
  pinia = await freshStores();
});
afterEach(() => page.unmount());

function show(rubric: Rubric): ReturnType<typeof useDocumentStore> {
  const store = useDocumentStore();
  store.open(rubric);
  page = mounted(pinia, Sheet);
  page.element.setAttribute('style', 'display: flex; block-size: 800px');
  return store;
}

const empty: Rubric = { schemaVersion: 1, id: 'moi', version: '1.0.0', title: { vi: 'Phiếu' }, languages: ['vi'], sections: [], total: { max: 100 } };
const field = (name: string, value?: string): HTMLElement | null => [...page.element.querySelectorAll<HTMLElement>(`[data-field="${name}"]`)].find((each) => value === undefined || (each as HTMLTextAreaElement).value === value) ?? null;

it('makes a sheet of 20 criteria and 100 points from nothing, by keyboard alone', async () => {
  const store = show(empty);
  await userEvent.click(page.element.querySelector('.b-empty button')!);
  await expect.poll(() => document.activeElement?.getAttribute('data-field')).toBe('title');
  let strokes = 1;
  const press = async (keys: string, count: number): Promise<void> => {
    strokes += count;
    await userEvent.keyboard(keys);
  };
  for (const section of ['A', 'B']) {
    if (section === 'B') {
      await press('{Control>}{Enter}{/Control}', 1);
      await expect.poll(() => items(store.document).filter(({ item }) => item.kind === 'section').length).toBe(2);
      await expect.poll(() => (document.activeElement as HTMLTextAreaElement).value).toBe('');
    }
    await press(section, 1);
    for (let number = 1; number <= 10; number += 1) {
      const before = criterionPlaces(store.document).length;
      await press('{Enter}', 1);
      await expect.poll(() => criterionPlaces(store.document).length).toBe(before + 1);
      await expect.poll(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row')).toBe(useSelection());
      await press(`${section.toLowerCase()}${number}`, 1 + String(number).length);
      // The first one says how many points; those after it are scored like it.
      if (number === 1 && section === 'A') await press('{Tab}5', 2);
      if (number === 1 && section === 'B') await press('{Tab}5', 2);
    }
  }
  expect(budgetOf(store.document).total).toEqual({ made: 100, base: 100, missing: 0 });
  expect(criterionPlaces(store.document).map(({ item }) => item.title['vi'])).toEqual(['a', 'b'].flatMap((letter) => Array.from({ length: 10 }, (_, i) => `${letter}${i + 1}`)));
  // Beside the letters of the titles: one Enter for each criterion, and six for points and the second section.
  expect(strokes).toBe(1 + 2 + 20 + 20 + 22 + 4 + 1);
});

it('takes no points below nothing, and says so at the field', async () => {
  const store = show({ ...empty, sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items: [{ kind: 'criterion', id: 'c', title: { vi: 'C' }, method: { kind: 'points', max: 4, step: 1 } }] }] });
  const points = (): HTMLInputElement => (field('points')!.matches('input') ? field('points')! : field('points')!.querySelector('input')!) as HTMLInputElement;
  await expect.poll(() => field('points')).not.toBeNull();
  await userEvent.click(points());
  await userEvent.keyboard('{Control>}a{/Control}-2');
  expect(points().getAttribute('aria-invalid')).toBe('true');
  expect(criterionPlaces(store.document)[0]!.item.method).toMatchObject({ max: 4 });
  await userEvent.tab();
  expect(points().value).toBe('4');
});

it('adds the next level on Enter and fills levels from a pasted column', async () => {
  const level = (id: string, points: number) => ({ id, title: { vi: id }, points });
  const store = show({ ...empty, sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items: [{ kind: 'criterion', id: 'c', title: { vi: 'C' }, method: { kind: 'levels', levels: [level('tot', 4), level('kem', 0)] } }] }] });
  await expect.poll(() => field('level', 'kem')).not.toBeNull();
  await userEvent.click(field('level', 'kem')!);
  await userEvent.keyboard('{Enter}');
  const levels = () => {
    const { method } = criterionPlaces(store.document)[0]!.item;
    return method.kind === 'levels' ? (method.levels ?? []).map(({ title, points }) => [title['vi'], points]) : [];
  };
  await expect.poll(levels).toEqual([['tot', 4], ['kem', 0], ['', 0]]);
  const data = new DataTransfer();
  data.setData('text/plain', 'Tốt\t4\nKhá\t2,5\nTrung bình\t1\nKém\t0');
  await expect.poll(() => field('level', 'tot')).not.toBeNull();
  field('level', 'tot')!.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect.poll(levels).toEqual([['Tốt', 4], ['Khá', 2.5], ['Trung bình', 1], ['Kém', 0]]);
  store.undo();
  await expect.poll(levels).toEqual([['tot', 4], ['kem', 0], ['', 0]]);
});

it('moves with Alt and arrows, and takes an empty row away with Backspace', async () => {
  const criterion = (id: string, title: string) => ({ kind: 'criterion' as const, id, title: { vi: title }, method: { kind: 'points' as const, max: 5, step: 1 } });
  const store = show({ ...empty, sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items: [criterion('one', 'Một'), criterion('two', 'Hai'), criterion('three', '')] }] });
  await expect.poll(() => field('title', 'Hai')).not.toBeNull();
  await userEvent.click(field('title', 'Hai')!);
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => items(store.document).map(({ item }) => item.id)).toEqual(['s', 'two', 'one', 'three']);
  await expect.poll(() => (document.activeElement as HTMLTextAreaElement).value).toBe('Hai');
  await userEvent.click(field('title', '')!);
  await userEvent.keyboard('{Backspace}');
  await expect.poll(() => items(store.document).map(({ item }) => item.id)).toEqual(['s', 'two', 'one']);
  await expect.poll(() => (document.activeElement as HTMLTextAreaElement).value).toBe('Một');
});

it('keeps only the rows in sight on the page, of a thousand', async () => {
  const store = show(large(1000));
  await expect.poll(() => page.element.querySelectorAll('[data-row]').length).toBeGreaterThan(5);
  expect(page.element.querySelectorAll('[data-row]').length).toBeLessThan(60);
  await userEvent.click(field('title', 'Tiêu chí 1')!);
  const input = document.activeElement as HTMLTextAreaElement;
  const times: number[] = [];
  for (let i = 0; i < 20; i += 1) {
    const start = performance.now();
    input.value += 'x';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
    times.push(performance.now() - start);
  }
  console.log(`key stroke to painted sheet, 1,000 criteria: median ${times.toSorted((a, b) => a - b)[10]!.toFixed(1)} ms, most ${Math.max(...times).toFixed(1)} ms`);
  expect(criterionPlaces(store.document)[0]!.item.title['vi']).toBe(`Tiêu chí 1${'x'.repeat(20)}`);
});

function useSelection(): string | undefined {
  return [...page.element.querySelectorAll<HTMLElement>('.b-sheet__row--selected')].map((row) => row.dataset['row'])[0];
}

function large(count: number): Rubric {
  return {
    ...empty,
    sections: Array.from({ length: count / 20 }, (_, s) => ({
      kind: 'section' as const, id: `s${s}`, title: { vi: `Mục ${s + 1}` },
      items: Array.from({ length: 20 }, (__, i) => ({ kind: 'criterion' as const, id: `c${s * 20 + i}`, title: { vi: `Tiêu chí ${s * 20 + i + 1}` }, method: { kind: 'points' as const, max: 5, step: 1 } })),
    })),
  };
}
