import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFaults, draftFrom, type Site } from './site.ts';

const dialogs: Record<string, (page: Page) => Promise<void>> = {
  palette: (page) => page.keyboard.press('Control+k'),
  publish: (page) => page.getByRole('button', { name: 'Ban hành', exact: true }).click(),
  shortcuts: async (page) => {
    await page.getByRole('button', { name: 'Thêm thao tác', exact: true }).click();
    await page.getByRole('menuitem', { name: /^Phím tắt/ }).click();
  },
  tour: async (page) => {
    await page.getByRole('button', { name: 'Thêm thao tác', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Xem hướng dẫn ba phút' }).click();
  },
};

/** Goes to every screen and dialog, and tells what is not accessible on each. */
export async function faultsOnEveryScreen(site: Site, theme: 'light' | 'dark'): Promise<Readonly<Record<string, string[]>>> {
  const context = await site.context({ theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  const found: Record<string, string[]> = {};
  const look = async (name: string) => {
    await page.waitForTimeout(300);
    const faults = await axeFaults(page);
    if (faults.length > 0) found[name] = faults;
  };
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  await look('home, empty');
  await page.getByRole('button', { name: 'Dữ liệu trong máy này' }).click();
  await page.getByRole('dialog').waitFor();
  await look('storage');
  await page.goto(`${site.url}#/gallery`);
  await page.getByRole('heading', { name: 'Thư viện mẫu' }).waitFor();
  await look('gallery');
  await draftFrom(page, site.url, 'hop-ban-thuong-vu');
  for (const tab of await page.getByRole('tab').all()) {
    await tab.click();
    await look(`panel ${await tab.textContent()}`);
  }
  for (const [name, open] of Object.entries(dialogs)) {
    await open(page);
    await page.getByRole('dialog').waitFor();
    await look(name);
    // The first Escape may go to a hint that stands open over the dialog.
    await expect.poll(async () => {
      await page.keyboard.press('Escape');
      return page.getByRole('dialog').count();
    }).toBe(0);
  }
  await page.getByRole('link', { name: 'Phiếu của tôi' }).click();
  await page.getByRole('list').first().waitFor();
  await look('home');
  await context.close();
  return found;
}
