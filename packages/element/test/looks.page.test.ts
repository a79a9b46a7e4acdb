import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

const documents = 'rubric-src="/rubric.json" sheet-src="/sheet.json"';
const elements = { form: `<chamdiem-form ${documents} draft="off"></chamdiem-form>`, view: '<chamdiem-view rubric-src="/rubric.json"></chamdiem-view>', result: `<chamdiem-result ${documents}></chamdiem-result>` };
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    ...Object.fromEntries(Object.entries(elements).map(([name, element]) => [`/${name}.html`, pageOf(`<main>${element}</main>`, '<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">')])),
    '/page.css': 'body { margin: 0 }',
    '/axe.js': axe.source,
  });
});
afterAll(() => site?.close());
afterEach(() => page?.close());

it.each(['form', 'view', 'result'].flatMap((name) => ['light', 'dark', 'contrast'].map((theme) => [name, theme] as const)))('<chamdiem-%s> on a phone, %s, is accessible and not wider than the phone', async (name, theme) => {
  page = await site.open(`/${name}.html`);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.evaluate(`document.querySelector('chamdiem-${name}').theme = '${theme}'`);
  await page.locator('.cd-root').first().waitFor();
  await expect.poll(() => page.locator('.cd-root').first().getAttribute('data-cd-theme')).toBe(theme);
  await expect.poll(() => page.locator('.cd-criterion-far').count()).toBe(0);
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  await page.evaluate(`new Promise((resolve) => { const script = document.createElement('script'); script.src = '/axe.js'; script.onload = resolve; document.head.append(script); })`);
  const found = (await page.evaluate(`axe.run(document.querySelector('main'), { runOnly: ${JSON.stringify(standards)} })`)) as axe.AxeResults;
  expect(found.passes.length).toBeGreaterThan(3);
  expect(found.violations.map(({ id, nodes }) => [id, ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)])).toEqual([]);
});
