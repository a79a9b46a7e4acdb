import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { openPortal } from '../../../scripts/package/portal.ts';
import type { Portal } from '../../../scripts/package/portal.ts';
import { builtElements } from '../../../scripts/test/builtElements.ts';
import { portal as serverPortal } from '../src/server/server.ts';

const examples = join(import.meta.dirname, '..');
const library = join(examples, '../../schemas/library/hop-ban-thuong-vu');
const read = (file: string): string => readFileSync(file, 'utf8');
const typical = JSON.parse(read(join(library, 'sheets/typical.json'))) as Record<string, unknown>;

let folder: string;
let browser: Browser;
let site: Portal;
let server: Server;
let serverUrl: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'chamdiem-examples-'));
  await build({ configFile: join(examples, 'vite.config.ts'), logLevel: 'error', build: { outDir: join(folder, 'apps') } });
  const elements = builtElements();
  const element = read(join(elements, 'chamdiem-form.js'));
  site = await openPortal({
    '/html/': read(join(examples, 'src/html/index.html')),
    '/html/page.js': read(join(examples, 'src/html/page.js')),
    '/chamdiem/chamdiem-element.js': element,
    '/chamdiem/embed.html': read(join(examples, '../../packages/element/public/embed.html')),
    '/chamdiem/chamdiem-embed.js': read(join(elements, 'chamdiem-embed.js')),
    '/rubric.json': read(join(library, 'rubric.json')),
    '/sheet.json': JSON.stringify(typical),
  }, { '/assets/': join(folder, 'apps/assets'), '/vue/': join(folder, 'apps/vue'), '/react/': join(folder, 'apps/react'), '/iframe/': join(folder, 'apps/iframe'), '/engine/': join(folder, 'apps/engine') });
  server = serverPortal(JSON.parse(read(join(library, 'rubric.json'))), () => element).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  serverUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(url: string): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.goto(url);
  return { page, faults };
}

/** Answers everything that the form asks: the first choice of each, and 1 for each number. */
async function fillIn(page: Page): Promise<void> {
  await page.locator('.cd-form').waitFor();
  await expect.poll(() => page.locator('.cd-criterion-far').count()).toBe(0);
  for (const group of await page.getByRole('radiogroup').all()) await group.getByRole('radio').first().check({ force: true });
  for (const field of await page.locator('.cd-number-input').all()) await field.fill('1');
  await page.locator('.cd-number-input').last().blur();
}

describe('in a page', () => {
  it.each(['/html/', '/vue/index.html', '/react/index.html'])('%s shows the total of what is filled in', async (path) => {
    const { page, faults } = await open(`${site.url}${path}`);
    await page.locator('.cd-form').waitFor();
    expect(await page.locator('#total').textContent()).toBe('–');
    await fillIn(page);
    await expect.poll(() => page.locator('#total').textContent()).toMatch(/^[\d.]+$/);
    const shown = await page.locator('#total').textContent();
    expect(await page.locator('.cd-root').first().textContent()).toContain(shown!.replace('.', ','));
    expect(faults).toEqual([]);
    await page.close();
  });
});

it('a form in an iframe hands the sheet to the page', async () => {
  const { page, faults } = await open(`${site.url}/iframe/index.html`);
  const frame = page.frameLocator('iframe');
  await frame.locator('.cd-form').waitFor();
  // A sheet that lacks something is not handed in.
  await frame.locator('.cd-summary-submit').click();
  await frame.locator('.cd-errors').waitFor();
  expect(await page.textContent('#sheet')).toBe('');
  await frame.locator('chamdiem-form').evaluate((form, sheet) => Object.assign(form, { sheet }), typical);
  await expect.poll(() => frame.locator('.cd-summary-number').textContent()).toBe('77,1');
  await frame.locator('.cd-summary-submit').click();
  await expect.poll(() => page.textContent('#sheet')).toContain('"agenda":true');
  expect(faults).toEqual([]);
  await page.close();
});

it('the engine alone tells what came out of a sheet', async () => {
  const { page, faults } = await open(`${site.url}/engine/index.html`);
  await expect.poll(() => page.textContent('#result')).toMatch(/77,1\/100[\s\S]*Khá/);
  expect(faults).toEqual([]);
  await page.close();
});

describe('on a server that renders pages', () => {
  it('a form with the element sends the sheet, which is checked and scored again', async () => {
    const { page, faults } = await open(serverUrl);
    await page.locator('.cd-form').waitFor();
    await page.locator('form > button').click();
    expect(new URL(page.url()).pathname).toBe('/');

    await page.evaluate((sheet) => ((document.querySelector('chamdiem-form') as HTMLElement & { sheet: unknown }).sheet = sheet), typical);
    await page.locator('form > button').click();
    await page.waitForURL('**/sheets');
    expect(await page.textContent('body')).toContain('Đã nhận phiếu. Tổng điểm: 77.1. Xếp loại: Khá.');
    expect(faults).toEqual([]);
    await page.close();
  });

  it.each([['no sheet', 'a=1'], ['no JSON', 'sheet=%3Cb%3E'], ['an unknown level', `sheet=${encodeURIComponent(JSON.stringify({ ...typical, ratings: { procedure: '<b>' } }))}`]])('a post with %s is refused in words', async (_what, body) => {
    const response = await fetch(`${serverUrl}/sheets`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body });
    const text = await response.text();
    expect(response.status).toBe(422);
    expect(text).toContain('<li>');
    expect(text).not.toContain('<b>');
  });
});

it('what embeds the form is five lines at most', () => {
  const parts = ['html/index.html', 'html/page.js', 'vue/App.vue', 'react/App.tsx', 'server/pages.ts', 'iframe/index.html', 'iframe/main.ts'].map((file) => {
    const lines = read(join(examples, 'src', file)).split('\n');
    const [from, to] = [lines.findIndex((line) => /(?:<!--|\/\/|\{\/\*) embed/.test(line)), lines.findIndex((line) => /(?:<!--|\/\/|\{\/\*) \/embed/.test(line))];
    return { file, lines: from < 0 ? 0 : to - from - 1 };
  });
  expect(parts.filter(({ lines }) => lines < 1 || lines > 5)).toEqual([]);
});
