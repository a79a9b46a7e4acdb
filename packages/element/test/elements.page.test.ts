import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    '/view.html': pageOf('<chamdiem-view rubric-src="/rubric.json"></chamdiem-view>'),
    '/result.html': pageOf('<chamdiem-result rubric-src="/rubric.json" sheet-src="/sheet.json"></chamdiem-result>'),
    '/summary.html': pageOf('<chamdiem-result summary rubric-src="/rubric.json" sheet-src="/sheet.json"></chamdiem-result>'),
    '/no-sheet.html': pageOf('<chamdiem-result rubric-src="/rubric.json"></chamdiem-result>'),
    '/english.html': pageOf('<chamdiem-result rubric-src="/rubric.json" sheet-src="/sheet.json" locale="en" theme="dark"></chamdiem-result>', '<script type="module" src="/dist/chamdiem-element.en.js"></script>'),
  });
});
afterAll(() => site?.close());
afterEach(() => page?.close());

const text = () => page.locator('.cd-frame').textContent();

async function open(path: string): Promise<void> {
  site.faults.length = 0;
  page = await site.open(path);
}

it('shows a rubric to read', async () => {
  await open('/view.html');
  await expect.poll(text).toContain('Công tác chuẩn bị cuộc họp');
  expect(site.faults).toEqual([]);
});

it('shows what came out of a sheet, and how', async () => {
  await open('/result.html');
  await expect.poll(text).toContain('77,1');
  const whole = await text();
  await page.close();
  await open('/summary.html');
  await expect.poll(text).toContain('77,1');
  expect((await text())!.length).toBeLessThan(whole!.length / 2);
  expect(site.faults).toEqual([]);
});

it('says that no sheet is given', async () => {
  await open('/no-sheet.html');
  await expect.poll(text).toContain('Trang này chưa cho biết hiển thị kết quả của phiếu nào');
});

it('speaks English when its file is there, changes over live, and falls back to Vietnamese', async () => {
  await open('/english.html');
  await expect.poll(text).toContain('77.1');
  expect(await page.locator('.cd-root').first().getAttribute('data-cd-theme')).toBe('dark');
  await page.evaluate(`document.querySelector('chamdiem-result').locale = 'vi-VN'`);
  await expect.poll(text).toContain('77,1');
  await page.evaluate(`document.querySelector('chamdiem-result').locale = 'lo'`);
  await expect.poll(text).toContain('77,1');
  expect(site.faults).toEqual([]);
});
