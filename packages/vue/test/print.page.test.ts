import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { servePages, type ServedPages } from './servePages.ts';

let pages: ServedPages;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [pages, browser] = await Promise.all([servePages('draft'), launchChromium()]);
  page = await browser.newPage();
  await page.goto(`${pages.origin}/draft.html`);
  await page.locator('.cd-form').waitFor();
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});

it('prints a sheet to be signed: black on white, in the font of offices, without buttons', async () => {
  expect(await page.locator('.cd-signatures').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  expect(await page.locator('.cd-signatures').isVisible()).toBe(true);
  expect(await page.locator('.cd-signatures').innerText()).toMatch(/Người chủ trì[\s\S]*Người chấm điểm/);
  const buttons = await page.locator('.cd-root .cd-button').all();
  expect(buttons.length).toBeGreaterThan(10);
  for (const button of buttons) expect(await button.isVisible(), (await button.textContent()) ?? '').toBe(false);
  expect(await page.locator('.cd-root').evaluate((root) => [getComputedStyle(root).fontFamily, getComputedStyle(root).fontSize, getComputedStyle(root).backgroundColor, getComputedStyle(root).color])).toEqual([expect.stringMatching(/^"Times New Roman"/), '17.3333px', 'rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
});

it('takes A4 pages', async () => {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
  expect(boxes.length).toBeGreaterThan(1);
  expect(boxes.every(([width, height]) => width === 595 && height === 842)).toBe(true);
});
