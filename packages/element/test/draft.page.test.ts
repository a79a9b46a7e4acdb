import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

const element = (attributes = ''): string => `<chamdiem-form rubric-src="/rubric.json" ${attributes}></chamdiem-form>`;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    '/draft.html': pageOf(element()),
    '/off.html': pageOf(element('draft="off"')),
    '/keys.html': pageOf(element('draft-key="a"')),
    '/two.html': pageOf(element().repeat(2)),
  });
});
afterAll(() => site?.close());
afterEach(() => page?.close());

async function open(path: string): Promise<void> {
  page = await site.open(path);
  await page.locator('.cd-form').first().waitFor();
}

const members = (at = 0) => page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).nth(at);
const kept = (at = 0) => page.locator('chamdiem-form').nth(at).locator('.cd-draft-more > summary').filter({ hasText: 'Đã lưu' }).waitFor();
const restored = () => page.locator('.cd-draft-restored');

async function enter(value: string, at = 0): Promise<void> {
  await members(at).fill(value);
  await members(at).blur();
  await kept(at);
}

/** Opens the page again, and waits until what was kept is there. */
async function reload(): Promise<void> {
  await page.reload();
  await restored().first().waitFor();
}

it('keeps a draft unless told otherwise, and deletes it when asked', async () => {
  await open('/draft.html');
  await enter('12');
  await reload();
  expect(await members().inputValue()).toBe('12');
  expect(await page.evaluate(`document.querySelector('chamdiem-form').sheet.facts.members`)).toBe(12);

  await page.evaluate(`document.querySelector('chamdiem-form').discardDraft()`);
  await page.reload();
  await members().waitFor();
  await page.locator('.cd-draft').waitFor();
  expect(await members().inputValue()).toBe('');
});

it('keeps none with draft="off", nor with the property false', async () => {
  await open('/off.html');
  expect(await page.locator('.cd-draft').count()).toBe(0);
  await page.evaluate(`document.querySelector('chamdiem-form').draft = undefined`);
  await page.locator('.cd-draft').waitFor();
  await page.evaluate(`document.querySelector('chamdiem-form').draft = false`);
  await page.locator('.cd-draft').waitFor({ state: 'detached' });
  expect(await page.evaluate(`document.querySelector('chamdiem-form').getAttribute('draft')`)).toBe('off');
});

it('keeps apart what draft-key tells apart', async () => {
  await open('/keys.html');
  await enter('12');
  await page.evaluate(`document.querySelector('chamdiem-form').draftKey = 'b'; document.querySelector('chamdiem-form').sheet = undefined`);
  await expect.poll(() => members().inputValue()).toBe('');
  await enter('7');
  await reload();
  expect(await members().inputValue()).toBe('12');
});

it('keeps apart the sheets of two subjects that the page shows one after the other', async () => {
  await open('/draft.html');
  const show = (subject: string) => page.evaluate(`document.querySelector('chamdiem-form').sheet = { rubric: { id: 'hop-ban-thuong-vu', version: '1.0.0' }, subject: { id: '${subject}' }, ratings: {} }`);
  await show('a');
  await enter('12');
  await show('b');
  await expect.poll(() => members().inputValue()).toBe('');
  await enter('7');
  await show('a');
  await restored().waitFor();
  expect(await members().inputValue()).toBe('12');
});

it('two forms of one rubric on a page are both filled in, and both come back', async () => {
  await open('/two.html');
  await enter('12');
  await enter('7', 1);
  await page.reload();
  await expect.poll(() => restored().count()).toBe(2);
  expect([await members().inputValue(), await members(1).inputValue()]).toEqual(['12', '7']);
});
