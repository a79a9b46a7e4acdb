import { lintRubric, validateRubric } from '@chamdiem/core';
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { exported, next, story } from './story.ts';

const { home } = story();

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

test('the same by mouse: letters and digits alone are typed', async () => {
  const page = await home();
  const actions = { clicks: 0, letters: 0 };
  const click = async (what: Locator, clickCount = 1): Promise<void> => {
    actions.clicks += 1;
    await what.click({ clickCount });
  };
  const type = async (text: string): Promise<void> => {
    actions.letters += text.length;
    await page.keyboard.insertText(text);
  };
  const row = page.locator('[data-row]:has([data-field="title"]:focus)');
  await click(page.getByRole('button', { name: 'Tạo phiếu mới' }).first());
  await click(page.getByRole('menuitem', { name: 'Phiếu trống 100 điểm' }));
  const sheet = page.getByRole('tabpanel', { name: 'Phiếu', exact: true });
  const tools = page.getByRole('region', { name: 'Dàn ý' });
  // Three clicks choose what stands there; they count as one action.
  await click(sheet.getByRole('textbox', { name: 'Mục', exact: true }), 3);
  await type(sections[0]!);
  await click(sheet.getByRole('textbox', { name: 'Tiêu chí', exact: true }), 3);
  for (const [s, titles] of criteria.entries()) {
    if (s > 0) {
      await click(tools.getByRole('button', { name: 'Thêm mục' }));
      await click(sheet.getByPlaceholder('Tên mục…'));
      await type(sections[s]!);
    }
    for (const [i, title] of titles.entries()) {
      if (s > 0 || i > 0) {
        await click(tools.getByRole('button', { name: 'Thêm tiêu chí' }));
        await click(sheet.getByPlaceholder('Nội dung tiêu chí…'));
      }
      await type(title);
      if (i > 0) continue;
      await click(row.getByRole('textbox', { name: 'Điểm', exact: true }), 3);
      await type('5');
    }
  }
  await correct(page);
  console.log(`Blank to 20 criteria by mouse: ${actions.clicks} actions beside ${actions.letters} letters and digits`);
  // Two for each criterion and section, and one for the points of each section.
  expect(actions.clicks).toBeLessThanOrEqual(50);
});

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

/** The file that the builder exports is valid, without findings that must be looked at, and its form scores what is filled in. */
async function correct(page: Page): Promise<void> {
  const rubric = await exported(page);
  const checked = validateRubric(rubric);
  expect(checked.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(rubric.sections.map(({ title }) => title['vi'])).toEqual(sections);
  expect(rubric.sections.map((section) => section.items.map((item) => [item.title['vi'], item.kind === 'criterion' && item.method.kind === 'points' && item.method.max]))).toEqual(criteria.map((titles) => titles.map((title) => [title, 5])));
  expect(rubric.total).toEqual({ max: 100 });
  expect(checked.ok && lintRubric(checked.value).filter(({ severity }) => severity === 'error')).toEqual([]);

  const fields = page.locator('.b-preview__frame .cd-points-few');
  await expect.poll(() => fields.count()).toBe(20);
  for (let i = 0; i < 20; i++) await fields.nth(i).getByText(i < 10 ? '5' : '4', { exact: true }).click();
  // 10 × 5 + 10 × 4; 90 is the first class's cut.
  await page.locator('.b-preview-status').getByText('Tổng điểm: 90').waitFor();
  await page.locator('.b-preview-status').getByText('Xếp loại: Tốt').waitFor();
}
