import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBuilder } from '../../../scripts/start/buildBuilder.ts';
import { draftFrom, openSite, saved, titleField } from './site.ts';
import type { Site } from './site.ts';

let folder: string;
let site: Site;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'builder-'));
  cpSync(await buildBuilder(), folder, { recursive: true });
  site = await openSite(folder);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** A newer program in the place of the one that is served: its page says which it is, its service worker lists that page anew. */
function publish(build: string): void {
  change('index.html', '<title>', `<meta name="build" content="${build}" /><title>`);
  change('sw.js', /(\{url:"index\.html",revision:")[^"]*"/, `$1${build}"`);
}

function change(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, file), 'utf8');
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, file), after);
}

test('a newer program is told of on every screen and waits until it is asked for; what was typed last is there afterwards', async () => {
  const context = await site.context();
  const page = await context.newPage();
  const notice = page.getByText('Đã có phiên bản mới của chương trình');
  const build = () => page.evaluate(() => document.querySelector('meta[name="build"]')?.getAttribute('content') ?? null);
  await page.goto(site.url);
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  // From the second visit on the page comes from the worker, which then keeps a newer one waiting.
  await page.reload();
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  expect(await page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
  await draftFrom(page, site.url, 'phq-9');
  expect(await notice.count()).toBe(0);

  publish('second');
  // As the browser does by itself when the page is opened, and once a day.
  await page.evaluate(async () => void (await (await navigator.serviceWorker.ready).update()));
  await notice.waitFor();
  await titleField(page).fill('Đang gõ dở');
  await notice.waitFor();
  // A reload alone is still the program that one works with.
  await saved(page);
  await page.reload();
  await notice.waitFor();
  expect(await build()).toBe(null);
  await page.getByRole('link', { name: 'Phiếu của tôi' }).click();
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  await notice.waitFor();
  await page.getByRole('link', { name: 'Đang gõ dở' }).click();

  await expect.poll(() => titleField(page).inputValue()).toBe('Đang gõ dở');
  await titleField(page).fill('Gõ ngay trước khi cập nhật');
  const loaded = page.waitForEvent('load');
  await page.getByRole('button', { name: 'Cập nhật ngay' }).click();
  await loaded;
  await expect.poll(() => titleField(page).inputValue()).toBe('Gõ ngay trước khi cập nhật');
  expect(await build()).toBe('second');
  expect(await notice.count()).toBe(0);
  await context.close();
  expect(site.faults).toEqual([]);
});
