import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Pinia } from 'pinia';
import { CLIP_TYPE } from '../../document/clipboard/clip.ts';
import { items } from '../../document/read/items.ts';
import { small } from '../../document/test/rubrics.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { useToastStore } from '../../stores/toastStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import Outline from './Outline.vue';

let pinia: Pinia;
let page: Mounted;
let store: ReturnType<typeof useDocumentStore>;

beforeEach(async () => {
  pinia = await freshStores();
  store = useDocumentStore();
  store.open(small());
  page = mounted(pinia, Outline);
  page.element.setAttribute('style', 'display: flex; block-size: 600px; inline-size: 320px');
  await vi.waitUntil(() => page.element.querySelectorAll('[role="treeitem"]').length === 7);
});
afterEach(() => page.unmount());

const order = (): string => items(store.document).map(({ item }) => item.id).join(' ');
const line = (title: string): HTMLElement => [...page.element.querySelectorAll<HTMLElement>('[role="treeitem"]')].find((each) => each.querySelector('.b-outline__title')?.textContent === title)!;

it('walks, chooses, moves, duplicates and deletes by keyboard', async () => {
  await userEvent.click(line('one'));
  await userEvent.keyboard('{ArrowDown}');
  expect(useSessionStore().selection).toEqual({ ids: ['two'], focus: 'two' });
  await expect.poll(() => document.activeElement?.querySelector('.b-outline__title')?.textContent).toBe('two');
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}');
  await expect.poll(order).toBe('a one b two three inner four');
  await userEvent.keyboard('{Shift>}{ArrowDown}{/Shift}');
  expect(useSessionStore().selection.ids).toEqual(['two', 'three']);
  await userEvent.keyboard('{Control>}d{/Control}');
  await expect.poll(order).toBe('a one b two two-2 three three-2 inner four');
  await userEvent.keyboard('{Delete}');
  await expect.poll(order).toBe('a one b two three inner four');
  expect(useToastStore().toasts.at(-1)?.action).toBeDefined();
});

it('folds, and filters without tone marks', async () => {
  await userEvent.click(line('Mục B'));
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => page.element.querySelectorAll('[role="treeitem"]').length).toBe(4);
  await userEvent.keyboard('{ArrowRight}');
  await userEvent.fill(page.element.querySelector('input[type="search"]')!, 'muc b');
  await expect.poll(() => [...page.element.querySelectorAll('.b-outline__title')].map((each) => each.textContent)).toEqual(['Mục B']);
});

it('F2 asks the sheet for the name of what is chosen', async () => {
  await userEvent.click(line('two'));
  useSessionStore().activePanel.centre = 'facts';
  await userEvent.keyboard('{F2}');
  expect(useSessionStore().activePanel.centre).toBe('sheet');
  expect(useSessionStore().target).toEqual({ panel: 'sheet', pointer: '/sections/0/items/1/title' });
});

it('letters typed go to the line that begins with them, also where the chosen line is filtered away', async () => {
  await userEvent.click(line('Mục A'));
  await userEvent.fill(page.element.querySelector('input[type="search"]')!, 'tw');
  await expect.poll(() => page.element.querySelectorAll('[role="treeitem"]').length).toBeLessThan(7);
  page.element.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"]')!.focus();
  useSessionStore().selection = { ids: [], focus: null };
  await userEvent.keyboard('tw');
  expect(useSessionStore().selection.focus).toBe('two');
});

it('copies as a clip and as a table, and pastes with new ids', async () => {
  await userEvent.click(line('one'));
  const data = new DataTransfer();
  const target = line('one');
  target.dispatchEvent(new ClipboardEvent('copy', { clipboardData: data, bubbles: true, cancelable: true }));
  expect(data.getData('text/plain')).toBe('1\tone\t10');
  expect(data.getData(CLIP_TYPE)).toContain('"chamdiem":1');
  await userEvent.click(line('three'));
  line('three').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  await expect.poll(order).toBe('a one two b three one-2 inner four');
});

it('drags a line onto a section, and refuses what may not stand there', async () => {
  const data = new DataTransfer();
  const send = (type: string, element: HTMLElement, share: number): boolean => {
    const box = element.getBoundingClientRect();
    return element.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true, clientX: box.left + 5, clientY: box.top + box.height * share }));
  };
  send('dragstart', line('Mục B'), 0.5);
  // A section goes nowhere inside itself: the browser is not told that it may.
  expect(send('dragover', line('Trong'), 0.7)).toBe(true);
  send('dragend', line('Mục B'), 0.5);
  send('dragstart', line('one'), 0.5);
  expect(send('dragover', line('Trong'), 0.7)).toBe(false);
  send('drop', line('Trong'), 0.7);
  await expect.poll(order).toBe('a two b three inner one four');
});

it('keeps the focus on a line that moves, also into another section', async () => {
  await userEvent.click(line('three'));
  for (const expected of ['a one two three b inner four', 'a one three two b inner four', 'a three one two b inner four']) {
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await expect.poll(order).toBe(expected);
    await expect.poll(() => document.activeElement?.querySelector('.b-outline__title')?.textContent).toBe('three');
  }
});

it('what is undone under the keyboard leaves it on the line before', async () => {
  await userEvent.click(line('two'));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => page.element.querySelectorAll('[role="treeitem"]').length).toBe(8);
  store.undo();
  await expect.poll(() => document.activeElement?.querySelector('.b-outline__title')?.textContent).toBe('two');
  expect(useSessionStore().selection).toEqual({ ids: ['two'], focus: 'two' });
});

it('on a form that was emptied the focus goes to what begins it anew', async () => {
  await userEvent.click(line('one'));
  await userEvent.keyboard('{Control>}a{/Control}{Delete}');
  await expect.poll(order).toBe('');
  await expect.poll(() => document.activeElement?.textContent?.trim()).toBe('Thêm mục');
});

it('the message about what was deleted undoes that and nothing else: not a later change, not one of another form', async () => {
  const toasts = useToastStore();
  await userEvent.click(line('one'));
  await userEvent.keyboard('{Delete}');
  toasts.toasts.at(-1)!.action!.run();
  await expect.poll(order).toBe('a one two b three inner four');

  await userEvent.click(line('one'));
  await userEvent.keyboard('{Delete}');
  store.dispatch('rubric.set-text', { field: 'title', language: 'vi', text: 'Sau đó' });
  expect(toasts.toasts.at(-1)!.text).toContain('one');
  expect(toasts.toasts.at(-1)!.action).toBeUndefined();

  await userEvent.click(line('two'));
  await userEvent.keyboard('{Delete}');
  const shown = toasts.toasts.length;
  // As when the editor is left.
  store.readOnly = 'elsewhere';
  expect(toasts.toasts).toHaveLength(shown - 1);
});
