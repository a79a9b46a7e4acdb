import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { servePages, type ServedPages } from './servePages.ts';

let pages: ServedPages;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  [pages, browser] = await Promise.all([servePages('meeting'), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});
afterEach(() => page?.close());

async function open(options: Parameters<Browser['newPage']>[0], theme = 'auto'): Promise<void> {
  page = await browser.newPage({ ...options, bypassCSP: true });
  await page.goto(`${pages.origin}/meeting.html?theme=${theme}`);
  await page.locator('.cd-form').waitFor();
  await expect.poll(() => page.locator('.cd-criterion-far').count()).toBe(0);
}

/** What lies outside the width of the page. */
const wider = (width: number): Promise<string[]> => page.evaluate((most) => [...document.querySelectorAll<HTMLElement>('.cd-root *')].filter((element) => element.checkVisibility() && getComputedStyle(element).clipPath === 'none' && element.getBoundingClientRect().right > most + 1).map((element) => element.className), width);

async function violations(): Promise<unknown[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document.body, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  return found.violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html }) => html)]);
}

it.each([
  ['320 CSS pixels', { viewport: { width: 320, height: 640 } }, 320],
  // What zooming a window of 1280 × 800 to 200 % leaves, and to 400 %, as WCAG 1.4.10 asks.
  ['200 % zoom', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 640],
  ['400 % zoom', { viewport: { width: 320, height: 200 }, deviceScaleFactor: 4 }, 320],
] as const)('at %s nothing lies beside the page, and the actions stay in reach', async (_, options, width) => {
  await open(options);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  expect(await wider(width)).toEqual([]);
  const radio = page.locator('[data-cd-criterion="documents-quality"] .cd-choice').nth(1);
  await radio.click();
  await expect.poll(() => page.locator('[data-cd-criterion="documents-quality"] .cd-choice-input').nth(1).isChecked()).toBe(true);
  expect(await violations()).toEqual([]);
});

it('with letters twice as large nothing is cut off', async () => {
  await open({ viewport: { width: 390, height: 844 } });
  await page.addStyleTag({ content: 'html { font-size: 200% }' });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await wider(390)).toEqual([]);
});

it('in forced colours a chosen level, the focus and every edge are seen', async () => {
  await open({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' });
  const chosen = page.locator('.cd-choice:has(:checked)').first();
  const style = await chosen.evaluate((element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    const other = getComputedStyle(document.querySelector('.cd-choice:not(:has(:checked))')!);
    return { outlineStyle, outlineWidth, differs: outlineColor !== other.outlineColor || other.outlineStyle === 'none', edge: other.borderTopStyle };
  });
  expect(style).toEqual({ outlineStyle: 'solid', outlineWidth: '3px', differs: true, edge: 'solid' });
  const button = page.locator('.cd-summary-submit');
  await button.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  expect(await button.evaluate((element) => [getComputedStyle(element).outlineStyle, getComputedStyle(element).borderTopStyle])).toEqual(['solid', 'solid']);
  // What is done of a section is a coloured bar, which forced colours would make the colour of the page.
  const bar = await page.locator('.cd-bar-done').first().evaluate((element) => [getComputedStyle(element).backgroundColor, getComputedStyle(element.parentElement!).backgroundColor]);
  expect(bar[0]).not.toBe(bar[1]);
  expect(await violations()).toEqual([]);
});

it('moves nothing for those who ask for less motion', async () => {
  const moving = (): Promise<string[]> => page.evaluate(() => [...document.querySelectorAll('.cd-root *')].filter((element) => {
    const { transitionDuration, animationName } = getComputedStyle(element);
    return animationName !== 'none' || transitionDuration.split(', ').some((each) => each !== '0s');
  }).map((element) => element.className.toString()));
  await open({ viewport: { width: 1280, height: 800 }, reducedMotion: 'no-preference' });
  expect(await moving()).toContain('cd-bar-done');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await moving()).toEqual([]);
});
