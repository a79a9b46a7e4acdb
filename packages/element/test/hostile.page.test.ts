import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

const element = '<chamdiem-form rubric-src="/rubric.json" sheet-src="/sheet.json"></chamdiem-form>';
const link = (name: string): string => `<link rel="stylesheet" href="/${name}.css">`;

/** Style sheets that pages really bring, and worse ones. */
const sheets = {
  'unset': '* { all: unset }',
  'unset-important': '* { all: unset !important } head, style, script, link { display: none !important }',
  'reset': '*, *::before, *::after { margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; box-sizing: content-box; list-style: none; text-decoration: none }',
  'hidden-buttons': 'button, input, label { display: none } div { position: absolute; width: 3px } .cd-root, .cd-form { display: none }',
  'huge': 'html { font-size: 32px } body { font: italic 700 3rem/3 serif; color: lime; text-align: right; text-transform: uppercase; letter-spacing: 1em; white-space: nowrap }',
  'tiny': 'html { font-size: 62.5% } body { font-size: 0.5rem; line-height: 1; cursor: none; word-spacing: 2em }',
};

const reads = `({ display, fontSize, fontStyle, color, textAlign, textTransform, letterSpacing, whiteSpace, lineHeight, cursor }) => ({ display, fontSize, fontStyle, color, textAlign, textTransform, letterSpacing, whiteSpace, lineHeight, cursor })`;

let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({
    ...Object.fromEntries(Object.entries(sheets).flatMap(([name, css]) => [[`/${name}.css`, css], [`/${name}.html`, pageOf(element, link(name))]])),
    '/plain.html': pageOf(element),
    '/many.html': pageOf(`<div id="list"></div>${element.repeat(6)}`),
    '/hidden.html': pageOf(`<div hidden>${element}</div><div style-free id="veil">${element}</div>`, link('veil')),
    '/veil.css': '#veil { visibility: hidden }',
    '/twice.html': pageOf(element, '<script type="module" src="/dist/chamdiem-element.js?again"></script>'),
    '/vue2.html': pageOf(element, '<script src="/old-vue.js"></script>'),
    '/old-vue.js': `window.Vue = { version: '2.6.14', config: { productionTip: true } }; window.__VUE__ = 'taken'; window.__VUE_DEVTOOLS_GLOBAL_HOOK__ = undefined; Array.prototype.remove = function () { throw new Error('of the page'); }; Object.prototype.extra = 'of the page';`,
    '/part.html': pageOf(element, link('part')),
    '/part.css': 'chamdiem-form::part(root) { --cd-primary: rgb(1, 2, 3) }',
  });
});
afterAll(() => site?.close());
afterEach(() => page?.close());

async function open(path: string): Promise<Page> {
  site.faults.length = 0;
  page = await site.open(path);
  await page.locator('.cd-form').first().waitFor({ state: 'attached' });
  return page;
}

/** How the form looks from inside: the text of the page, its submit button, and the room that they take. */
async function looks(): Promise<unknown> {
  return page.evaluate(`(() => {
    const root = document.querySelector('chamdiem-form').shadowRoot.querySelector('.cd-root');
    const read = ${reads};
    const submit = [...root.querySelectorAll('button')].at(-1);
    const title = root.querySelector('.cd-part-title');
    return { root: read(getComputedStyle(root)), submit: { ...read(getComputedStyle(submit)), height: submit.offsetHeight }, title: { ...read(getComputedStyle(title)), height: title.offsetHeight } };
  })()`);
}

it.each(Object.keys(sheets))('looks the same under the page\'s %s.css', async (name) => {
  await open('/plain.html');
  const alone = await looks();
  await page.close();
  await open(`/${name}.html`);
  expect(await looks()).toEqual(alone);
  await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).fill('12');
  await page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).blur();
  expect(await page.evaluate(`document.querySelector('chamdiem-form').toSheet().facts.members`)).toBe(12);
  expect(site.faults).toEqual([]);
});

it('takes colours from the page through its part', async () => {
  await open('/part.html');
  expect(await page.evaluate(`getComputedStyle(document.querySelector('chamdiem-form').shadowRoot.querySelector('.cd-root')).getPropertyValue('--cd-primary')`)).toBe('rgb(1, 2, 3)');
});

it('is hidden with what it stands in', async () => {
  await open('/hidden.html');
  await expect.poll(() => page.locator('.cd-form').count()).toBe(2);
  expect(await page.locator('.cd-form:visible').count()).toBe(0);
});

it('works beside a second copy of the file', async () => {
  await open('/twice.html');
  expect(await page.locator('.cd-root').count()).toBe(1);
  expect(site.faults).toEqual([]);
});

it('works beside another Vue, and a page that changed the prototypes', async () => {
  await open('/vue2.html');
  expect(await page.locator('.cd-form').textContent()).toContain('77,1');
  expect(await page.evaluate('Vue.version')).toBe('2.6.14');
  expect(site.faults).toEqual([]);
});

it('keeps what was filled in when it is moved, taken out and put back; its siblings keep theirs', async () => {
  await open('/many.html');
  await expect.poll(() => page.locator('.cd-form').count()).toBe(6);
  const members = (at: number) => page.getByLabel('Số ủy viên Ban Thường vụ', { exact: true }).nth(at);
  await members(2).fill('12');
  await members(2).blur();
  await page.evaluate(`document.querySelector('#list').append(document.querySelectorAll('chamdiem-form')[2])`);
  expect(await members(0).inputValue()).toBe('12');
  expect(await members(1).inputValue()).toBe('9');

  await page.evaluate(`window.kept = document.querySelector('#list chamdiem-form'); kept.remove()`);
  await expect.poll(() => page.locator('.cd-form').count()).toBe(5);
  expect(await page.evaluate(`kept.shadowRoot.querySelector('.cd-form')`)).toBeNull();
  await page.evaluate(`document.querySelector('#list').append(kept)`);
  await expect.poll(() => members(0).inputValue()).toBe('12');
  expect(site.faults).toEqual([]);
});
