import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { launchChromium } from '../chromium.ts';
import { root } from '../workspace.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const { consumer } = inject('packages');
const rubric = readFileSync(join(root, 'schemas/library/hop-ban-thuong-vu/rubric.json'), 'utf8');
const sheet = readFileSync(join(root, 'schemas/library/hop-ban-thuong-vu/sheets/typical.json'), 'utf8');

const app = `
import { RubricForm } from '@chamdiem/vue';
import { vi } from '@chamdiem/vue/messages/vi';
import '@chamdiem/vue/style.css';
import { createApp, h, shallowRef } from 'vue';

const [rubric, given] = await Promise.all(['/rubric.json', '/sheet.json'].map(async (file) => (await fetch(file)).json()));
const sheet = shallowRef(given);
createApp(() => h(RubricForm, { rubric, messages: vi, modelValue: sheet.value, 'onUpdate:modelValue': (next) => (sheet.value = next) })).mount('#app');
`;

const pages = {
  'a Vue application': '<link rel="stylesheet" href="/app/style.css"><div id="app"></div><script type="module" src="/app/app.js"></script>',
  'a page without a bundler': '<chamdiem-form rubric-src="/rubric.json" sheet-src="/sheet.json"></chamdiem-form><script type="module" src="/element/chamdiem-element.js"></script>',
};

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  writeFileSync(join(consumer, 'app.js'), app);
  const outDir = join(consumer, 'app');
  await build({ root: consumer, configFile: false, logLevel: 'warn', build: { outDir, cssCodeSplit: false, rolldownOptions: { input: join(consumer, 'app.js'), output: { entryFileNames: 'app.js', assetFileNames: '[name][extname]' } } } });
  portal = await openPortal({
    ...Object.fromEntries(Object.values(pages).map((body, at) => [`/${at}.html`, `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Portal</title><script src="/watch.js"></script>${body}</html>`])),
    '/watch.js': `addEventListener('securitypolicyviolation', (event) => console.error('policy refuses', event.violatedDirective, event.blockedURI));`,
    '/rubric.json': rubric,
    '/sheet.json': sheet,
  }, { '/app/': outDir, '/element/': join(consumer, 'node_modules/@chamdiem/element/dist') });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

it.each(Object.keys(pages).map((name, at) => ({ name, at })))('$name shows the installed form, styled, under a strict policy', async ({ at }) => {
  const page = await browser.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => { if (message.type() === 'error') faults.push(message.text()); });
  await page.goto(`${portal.url}/${at}.html`);
  const form = page.locator('.cd-root');
  await form.waitFor({ state: 'attached', timeout: 15_000 }).catch(() => undefined);
  expect(faults).toEqual([]);
  expect(await form.textContent()).toContain('77,1');
  expect(await form.evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).getPropertyValue('--cd-text'))).toBe('#18212f');
});
