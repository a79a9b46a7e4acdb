import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.ts';
import { buildBuilder } from '../../../scripts/start/buildBuilder.ts';
import { serveFolder } from '../../../scripts/start/serveFolder.ts';
import { builderDocument } from './document.ts';
import { installStopwatch } from './stopwatch.ts';

export interface OpenBuilder {
  readonly page: Page;
  /** Address of the builder's first screen. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** The built builder in a fresh Chromium, with a rubric of so many criteria taken from a file and open in the editor. */
export async function openBuilder(count: number): Promise<OpenBuilder> {
  const served = await serveFolder(await buildBuilder(), 5400);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    await served.close();
  };
  try {
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi', serviceWorkers: 'block' });
    await context.addInitScript("if (location.protocol !== 'about:') { localStorage.setItem('chamdiem.locale', 'vi'); localStorage.setItem('chamdiem.tour', 'true'); }");
    const page = await context.newPage();
    await installStopwatch(page);
    await page.goto(served.url);
    await page.getByRole('button', { name: 'Tạo phiếu mới' }).first().click();
    await page.getByRole('menuitem', { name: /^Từ tệp/ }).click();
    await page.getByLabel('Chọn tệp…').last().setInputFiles({ name: `${count}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(builderDocument(count))) });
    await page.locator('[data-row]').first().waitFor();
    await rest(page);
    return { page, url: served.url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Until everything is written and looked at, and a moment more. */
export async function rest(page: Page): Promise<void> {
  await page.locator('[data-state="saved"]').waitFor();
  await page.waitForTimeout(2500);
}
