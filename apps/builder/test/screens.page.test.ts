import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFaults, draftFrom, openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

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

describe.each(['light', 'dark'] as const)('every screen in %s', (theme) => {
  test('is accessible, breaks no policy and asks nothing of other machines', async () => {
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
    expect(found).toEqual({});
    expect(site.faults.splice(0)).toEqual([]);
  }, 300_000);
});

test('on a phone the tabs of the editor are short, those inside a panel keep their names', async () => {
  const context = await site.context({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await draftFrom(page, site.url, 'phq-9');
  await page.getByRole('tab', { name: 'Xuất, nhúng' }).click();
  const width = async (name: string) => (await page.getByRole('tab', { name }).getByText(name).boundingBox())?.width ?? 0;
  await expect.poll(() => width('Trang bất kỳ')).toBeGreaterThan(40);
  expect(await width('Mã nguồn')).toBeLessThan(5);
  await context.close();
});
