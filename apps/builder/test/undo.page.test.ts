import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { saved } from './site.ts';
import { exportedFile, next, story } from './story.ts';

const { home } = story();

/** What can be done to a line of the outline; some are no step where the line stands. */
const keys = ['Enter', 'Enter', 'Control+d', 'Alt+ArrowUp', 'Alt+ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'Alt+ArrowRight', 'Alt+ArrowLeft', 'Delete', 'Control+Enter'] as const;

test('three hundred undos lead back to the exact first document, three hundred redos to the exact last, by keyboard and over reloads', async () => {
  const page = await home();
  await page.getByRole('button', { name: 'Tạo phiếu mới' }).first().click();
  await page.getByRole('menuitem', { name: 'Phiếu trống 100 điểm' }).click();
  await page.getByRole('treeitem').first().waitFor();
  const first = await file(page);
  let seed = 20_261_128;
  const drawn = (below: number): number => (seed = (seed * 48_271) % 2_147_483_647) % below;
  await outline(page);
  await typeRows(page, 25);
  await outline(page);
  for (let i = 0; i < 450; i++) {
    const key = keys[drawn(keys.length)]!;
    // A section goes with all that is in it: soon nothing would be left to work on.
    if (key !== 'Delete' || (await page.locator('[role="treeitem"][aria-expanded]:focus').count()) === 0) await page.keyboard.press(key);
  }
  const last = await file(page);
  expect(last).not.toBe(first);

  await outline(page);
  let steps = await travel(page, 'Hoàn tác', 'Control+z', 150);
  expect(steps).toBe(150);
  await saved(page);
  await page.reload();
  await outline(page);
  steps += await travel(page, 'Hoàn tác', 'Control+z', Infinity);
  expect(steps).toBeGreaterThan(300);
  expect(await file(page)).toBe(first);

  await outline(page);
  let again = await travel(page, 'Làm lại', 'Control+Shift+z', 200);
  await saved(page);
  await page.reload();
  await outline(page);
  again += await travel(page, 'Làm lại', 'Control+Shift+z', Infinity);
  expect(Math.abs(again - steps)).toBeLessThanOrEqual(10);
  expect(await file(page)).toBe(last);
}, 400_000);

/** Titles, points and the next row: three steps each. */
async function typeRows(page: Page, rows: number): Promise<void> {
  await page.getByRole('treeitem').nth(1).click();
  await page.getByRole('textbox', { name: 'Tiêu chí', exact: true }).first().click();
  await page.keyboard.press('Control+a');
  for (let row = 0; row < rows; row++) {
    await page.keyboard.insertText(`Việc thứ ${row}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.insertText(String(1 + (row % 9)));
    await next(page, () => page.keyboard.press('Enter'));
  }
}

const file = async (page: Page) => readFileSync(await exportedFile(page), 'utf8');

async function outline(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Phiếu', exact: true }).click();
  await page.getByRole('treeitem').first().click();
}

/** Presses the keys while the button names something to do, and counts by tens. */
async function travel(page: Page, name: string, key: string, most: number): Promise<number> {
  const button = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
  for (let done = 0; ; done += 10) {
    if (done === most || (await button.isDisabled())) return done;
    for (let i = 0; i < 10; i++) await page.keyboard.press(key);
  }
}
