import { readFileSync } from 'node:fs';
import type { Rubric } from '@chamdiem/core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { openSite, saved } from './site.ts';
import type { Site } from './site.ts';

export interface Story {
  readonly url: () => string;
  /** A browser in which nothing was done before; closed after the test. */
  readonly context: Site['context'];
  /** A page on the first screen of a browser in which nothing was done before. */
  readonly home: () => Promise<Page>;
  /** What pages reported so far, for a test that brings it about: it then fails no test. */
  readonly faults: () => string[];
}

/** The built builder for the tests of a file; what a page reported as a fault fails the test. */
export function story(options: Parameters<Site['context']>[0] = {}): Story {
  let site: Site;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    site = await openSite();
  });
  afterAll(() => site?.close());
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    const faults = site.faults.splice(0);
    if (faults.length > 0) throw new Error(faults.join('\n'));
  });
  async function context(given: Parameters<Site['context']>[0] = options): Promise<BrowserContext> {
    const made = await site.context(given);
    contexts.push(made);
    return made;
  }
  return {
    url: () => site.url,
    context,
    faults: () => site.faults.splice(0),
    async home() {
      const page = await (await context()).newPage();
      await page.goto(site.url);
      await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
      return page;
    },
  };
}

/** Takes a rubric from a file, from the first screen, and waits until it can be edited. */
export async function openFile(page: Page, rubric: unknown): Promise<void> {
  await page.getByRole('button', { name: 'Tạo phiếu mới' }).first().click();
  await page.getByRole('menuitem', { name: /^Từ tệp/ }).click();
  await page.getByRole('dialog').getByLabel('Chọn tệp…').last().setInputFiles({ name: 'phieu.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(rubric)) });
  await page.getByRole('treeitem').first().waitFor();
}

/** Waits until another row of the sheet has the focus after what was done. */
export async function next(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await focusedRow(page);
  await act();
  await expect.poll(() => focusedRow(page)).not.toBe(before);
}

const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));

/** The file that the builder exports. */
export async function exportedFile(page: Page): Promise<string> {
  await saved(page);
  await page.getByRole('tab', { name: 'Xuất, nhúng' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Tải .*\.json$/ }).click();
  return (await download).path();
}

export async function exported(page: Page): Promise<Rubric> {
  return JSON.parse(readFileSync(await exportedFile(page), 'utf8')) as Rubric;
}
