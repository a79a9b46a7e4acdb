import { readFileSync } from 'node:fs';
import type { Rubric } from '@chamdiem/core';
import { lintRubric, validateRubric } from '@chamdiem/core';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { openSite, saved } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
let context: BrowserContext;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());
afterEach(async () => {
  await context?.close();
  const faults = site.faults.splice(0);
  if (faults.length > 0) throw new Error(faults.join('\n'));
});

const sections = ['Chuẩn bị', 'Kết quả'];
const criteria = sections.map((section) => Array.from({ length: 10 }, (_, i) => `${section} ${i + 1}`));

test('from nothing to a correct sheet of 100 points and 20 criteria, by keyboard alone', async () => {
  const page = await home();
  const strokes = { keys: 0, letters: 0 };
  const press = async (key: string): Promise<void> => {
    strokes.keys += 1;
    await page.keyboard.press(key);
  };
  const type = async (text: string): Promise<void> => {
    strokes.letters += text.length;
    await page.keyboard.insertText(text);
  };
  await tabTo(page, press, (name) => name === 'Tạo phiếu mới');
  await press('Enter');
  await page.getByRole('menuitem', { name: 'Phiếu trống 100 điểm' }).waitFor();
  await press('Enter');
  await page.locator('[data-row]').first().waitFor();
  await tabTo(page, press, (_, field) => field === 'title');
  for (const [s, section] of sections.entries()) {
    if (s > 0) await next(page, () => press('Control+Enter'));
    else await press('Control+a');
    await type(section);
    for (const [i, title] of criteria[s]!.entries()) {
      if (s === 0 && i === 0) {
        await tabTo(page, press, (name) => name === 'Tiêu chí');
        await press('Control+a');
      } else await next(page, () => press('Enter'));
      await type(title);
      // The first of each section says how many points; those after it are scored like it.
      if (i === 0) {
        await press('Tab');
        await press('Control+a');
        await type('5');
      }
    }
  }
  await correct(page);
  console.log(`Blank to 20 criteria by keyboard: ${strokes.keys} keys beside ${strokes.letters} letters and digits`);
  // One for each criterion, two for each of the points, and the way to the first title.
  expect(strokes.keys).toBeLessThanOrEqual(60);
});

async function home(): Promise<Page> {
  context = await site.context();
  const page = await context.newPage();
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  return page;
}

/** Presses Tab until what is meant has the focus. */
async function tabTo(page: Page, press: (key: string) => Promise<void>, meant: (name: string, field: string) => boolean): Promise<void> {
  for (let tried = 0; tried < 60; tried++) {
    await press('Tab');
    const [name, field] = await page.evaluate(() => {
      const at = document.activeElement;
      return [at?.getAttribute('aria-label') ?? at?.textContent?.trim() ?? '', at?.getAttribute('data-field') ?? ''] as const;
    });
    if (meant(name, field)) return;
  }
  throw new Error('Tab does not come to what was meant.');
}

/** Waits until an empty title has the focus after what was done. */
async function next(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await focusedRow(page);
  await act();
  await expect.poll(() => focusedRow(page)).not.toBe(before);
}

const focusedRow = (page: Page) => page.evaluate(() => document.activeElement?.closest('[data-row]')?.getAttribute('data-row'));

/** The file that the builder exports is valid, without findings that must be looked at, and its form scores what is filled in. */
async function correct(page: Page): Promise<void> {
  await saved(page);
  const rubric = await exported(page);
  const checked = validateRubric(rubric);
  expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rubric.sections.map(({ title }) => title['vi'])).toEqual(sections);
  expect(rubric.sections.map((section) => section.items.map((item) => [item.title['vi'], item.kind === 'criterion' && item.method.kind === 'points' && item.method.max]))).toEqual(criteria.map((titles) => titles.map((title) => [title, 5])));
  expect(rubric.total).toEqual({ max: 100 });
  expect(checked.ok && lintRubric(checked.value).filter(({ severity }) => severity === 'error')).toEqual([]);

  await page.getByRole('tab', { name: 'Xem thử' }).click();
  const fields = page.locator('.b-preview__frame .cd-points-few');
  await expect.poll(() => fields.count()).toBe(20);
  for (let i = 0; i < 20; i++) await fields.nth(i).getByText(i < 10 ? '5' : '4', { exact: true }).click();
  // 10 × 5 + 10 × 4; 90 is the first class's cut.
  await page.locator('.b-preview__status').getByText('Tổng điểm: 90').waitFor();
  await page.locator('.b-preview__status').getByText('Xếp loại: Tốt').waitFor();
}

async function exported(page: Page): Promise<Rubric> {
  await page.getByRole('tab', { name: 'Xuất, nhúng' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /^Tải .*\.json$/ }).click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8')) as Rubric;
}
