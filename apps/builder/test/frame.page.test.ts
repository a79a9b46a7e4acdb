import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { draftFrom, titleField } from './site.ts';
import { story } from './story.ts';

const { url, context } = story();

const phone = { viewport: { width: 390, height: 844 } };
const toast = (page: Page) => page.locator('.b-toast');
const box = async (locator: Locator) => (await locator.boundingBox())!;

/** A draft with a message on the screen: of a criterion that was deleted. */
async function withMessage(page: Page): Promise<void> {
  await draftFrom(page, url(), 'hop-ban-thuong-vu');
  if (page.viewportSize()!.width < 500) await page.getByRole('button', { name: 'Dàn ý' }).click();
  await page.getByRole('treeitem').nth(3).click();
  await page.keyboard.press('Delete');
  await toast(page).waitFor();
}

test('a message stands at the foot of the work and over nothing beside it', async () => {
  const page = await (await context({ reducedMotion: 'reduce' })).newPage();
  await withMessage(page);
  const [message, centre] = [await box(toast(page)), await box(page.locator('.b-region--centre'))];
  expect(Math.abs(message.x + message.width / 2 - centre.x - centre.width / 2)).toBeLessThan(2);
  expect(message.width).toBeLessThan(centre.width);
  expect(message.y).toBeGreaterThan(centre.y + centre.height / 2);
});

test('on a phone a message stands above the bar at the bottom', async () => {
  const page = await (await context({ ...phone, reducedMotion: 'reduce' })).newPage();
  await withMessage(page);
  const [message, bar] = [await box(toast(page)), await box(page.getByRole('navigation', { name: 'Các vùng làm việc' }))];
  expect(message.y + message.height).toBeLessThanOrEqual(bar.y);
});

test('Escape ends a message; F8 goes to it, and the keyboard is back where it was afterwards', async () => {
  const page = await (await context()).newPage();
  await withMessage(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => toast(page).count()).toBe(0);
  await page.keyboard.press('Delete');
  await toast(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.closest('[role="treeitem"], .b-toaster')?.className);
  const before = await focused();
  expect(before).toContain('outline');
  await page.keyboard.press('F8');
  await expect.poll(focused).toContain('b-toaster');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(() => toast(page).count()).toBe(0);
  await expect.poll(focused).toBe(before);
});

test('total and class stay in sight when the preview is folded', async () => {
  const page = await (await context()).newPage();
  await draftFrom(page, url(), 'hop-ban-thuong-vu');
  const dock = page.getByRole('region', { name: 'Xem thử' });
  await dock.locator('.b-preview').waitFor();
  await dock.getByRole('button', { name: 'Xem thử', exact: true }).click();
  await expect.poll(() => dock.locator('.b-preview').count()).toBe(0);
  await dock.getByText('1–100 điểm').waitFor();
  // The minutes are worth two points: with five, the sheet has three more.
  await page.getByRole('treeitem').filter({ hasText: 'Ghi biên bản đầy đủ' }).click();
  await page.locator('[data-row="minutes"]').getByLabel('Điểm', { exact: true }).fill('5');
  await dock.getByText(/–103 điểm/).waitFor();
});

test('an address that is changed while the program starts is the one that opens', async () => {
  const page = await (await context({ serviceWorkers: 'block' })).newPage();
  let go: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (go = resolve));
  let asked: () => void = () => undefined;
  const wanted = new Promise<void>((resolve) => (asked = resolve));
  await page.route(/\/assets\/Home-.*\.js/, async (route) => {
    asked();
    await held;
    await route.continue();
  });
  await page.goto(url(), { waitUntil: 'commit' });
  await wanted;
  await page.evaluate(() => void (location.hash = '#/gallery'));
  go();
  await page.getByRole('heading', { name: 'Thư viện mẫu' }).waitFor();
  expect(page.url()).toContain('#/gallery');
  expect(await titleField(page).count()).toBe(0);
});

test('by keyboard: another screen begins at its own controls, and F6 goes from one part of the editor to the next', async () => {
  const page = await (await context()).newPage();
  await page.goto(url());
  const focused = (selector: string) => page.evaluate((wanted) => document.activeElement?.closest(wanted) !== null, selector);
  await page.getByRole('link', { name: 'Thư viện mẫu' }).first().press('Enter');
  await expect.poll(() => focused('main')).toBe(true);
  await page.keyboard.press('Tab');
  expect(await focused('.b-gallery__search')).toBe(true);
  await page.goto(`${url()}#/gallery/phq-9`);
  // The first thing to do, not the way out.
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Dùng mẫu này');
  await page.keyboard.press('Enter');
  await titleField(page).waitFor();
  await expect.poll(() => focused('main')).toBe(true);
  await page.getByRole('treeitem').first().waitFor();
  await page.locator('.b-preview').waitFor();
  for (const part of ['.b-region--left [role="treeitem"]', '.b-region--centre [role="tab"]', '.b-region--right [role="tab"]', '.b-dock', '.b-bar', '.b-region--left [role="treeitem"]']) {
    await page.keyboard.press('F6');
    await expect.poll(() => focused(part)).toBe(true);
  }
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => focused('.b-bar')).toBe(true);
  await page.keyboard.press('Shift+F6');
  await expect.poll(() => focused('.b-dock')).toBe(true);
});
