import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { draftFrom, saved, titleField } from './site.ts';
import { story } from './story.ts';

const { url, context: browser, faults } = story();

const kills = process.env['LONG'] === '1' ? 100 : 6;

describe('nothing is lost', () => {
  test('a reload keeps the change, and undo and redo still work after it', async () => {
    const context = await browser();
    const page = await context.newPage();
    await draftFrom(page, url(), 'phq-9');
    const first = await titleField(page).inputValue();
    await titleField(page).fill('Phiếu của huyện');
    await saved(page);
    await page.reload();
    await expect.poll(() => titleField(page).inputValue()).toBe('Phiếu của huyện');
    await page.getByRole('button', { name: /^Hoàn tác: / }).click();
    await expect.poll(() => titleField(page).inputValue()).toBe(first);
    await saved(page);
    await page.reload();
    await expect.poll(() => titleField(page).inputValue()).toBe(first);
    await page.getByRole('button', { name: /^Làm lại: / }).click();
    await expect.poll(() => titleField(page).inputValue()).toBe('Phiếu của huyện');
  });

  test(`the page is killed at a random moment of typing, ${kills} times: what the page called saved is there afterwards, and nothing that was not typed`, async () => {
    // A crash takes the service worker along, and what is asked of it then may hang: here only the kept work is looked at.
    const context = await browser({ serviceWorkers: 'block' });
    const start = await context.newPage();
    await draftFrom(start, url(), 'gad-7');
    const address = start.url();
    await start.close();
    for (let turn = 0; turn < kills; turn++) {
      const page = await context.newPage();
      await page.goto(address);
      await expect.poll(() => titleField(page).isEditable(), { timeout: 60_000 }).toBe(true);
      await titleField(page).fill('');
      await saved(page);
      const text = `Lần ${turn}: chấm điểm cuộc họp`;
      const typing = titleField(page).pressSequentially(text, { delay: 15 }).catch(() => undefined);
      const until = Date.now() + Math.random() * 700;
      let kept = '';
      while (Date.now() < until) kept = (await calledSaved(page)) ?? kept;
      const cdp = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      // A page that is gone never answers.
      void cdp.send('Page.crash').catch(() => undefined);
      await crashed;
      await typing;
      await page.close();

      const after = await context.newPage();
      await after.goto(address);
      await expect.poll(() => titleField(after).isEditable(), { timeout: 60_000 }).toBe(true);
      const found = await titleField(after).inputValue();
      expect(text.startsWith(found), `“${found}” of “${text}”`).toBe(true);
      expect(found.startsWith(kept), `“${found}” where “${kept}” was called saved`).toBe(true);
      await after.close();
    }
    faults();
  }, 60_000 + kills * 20_000);

  test('two tabs on one rubric: the second is told, follows along, and takes over when asked', async () => {
    const context = await browser();
    const [first, second] = [await context.newPage(), await context.newPage()];
    await draftFrom(first, url(), 'apgar');
    await second.goto(first.url());
    await second.getByText('đang được sửa ở một thẻ khác').waitFor();
    expect(await titleField(second).isEditable()).toBe(false);
    await titleField(first).fill('Từ thẻ thứ nhất');
    await expect.poll(() => titleField(second).inputValue()).toBe('Từ thẻ thứ nhất');

    await second.getByRole('button', { name: 'Sửa ở đây' }).click();
    await first.getByText('đang được sửa ở một thẻ khác').waitFor();
    await expect.poll(() => titleField(second).isEditable()).toBe(true);
    await titleField(second).fill('Từ thẻ thứ hai');
    await expect.poll(() => titleField(first).inputValue()).toBe('Từ thẻ thứ hai');
    await second.close();
    await expect.poll(() => titleField(first).isEditable()).toBe(true);
  });

  test('without a network, after the first load, the program opens and works', async () => {
    const context = await browser();
    const page = await context.newPage();
    await page.goto(url());
    await page.evaluate(async () => void (await navigator.serviceWorker.ready));
    await context.setOffline(true);
    await draftFrom(page, url(), 'hop-ban-thuong-vu');
    await titleField(page).fill('Không có mạng');
    await saved(page);
    await page.reload();
    await expect.poll(() => titleField(page).inputValue()).toBe('Không có mạng');
    await page.getByRole('tab', { name: 'Mã nguồn' }).click();
    await page.getByText('"schemaVersion"').first().waitFor();
  });

  test('a part that does not arrive is asked for again by loading anew; one that never comes is told of', async () => {
    const context = await browser({ serviceWorkers: 'block' });
    const page = await context.newPage();
    let refused = 0;
    await page.route(/\/assets\/Source-/, (route) => (refused++ < 1 ? route.abort() : route.continue()));
    await draftFrom(page, url(), 'phq-9');
    await titleField(page).fill('Vẫn còn');
    await saved(page);
    const loaded = page.waitForEvent('load');
    await page.getByRole('tab', { name: 'Mã nguồn' }).click();
    await loaded;
    await page.getByRole('tab', { name: 'Mã nguồn' }).click();
    await page.getByText('"schemaVersion"').first().waitFor();
    expect(await titleField(page).inputValue()).toBe('Vẫn còn');
    await page.route(/\/assets\/Facts-/, (route) => route.abort());
    const again = page.waitForEvent('load');
    await page.getByRole('tab', { name: 'Dữ kiện' }).click();
    await again;
    await page.getByRole('tab', { name: 'Dữ kiện' }).click();
    await page.getByText('Một phần của chương trình chưa tải được').first().waitFor();
    expect(faults().every((fault) => /Failed to (?:load|fetch)/.test(fault))).toBe(true);
  });

  test('a browser that refuses to keep anything is told of at once; work and export go on', async () => {
    const context = await browser();
    await context.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { configurable: true, get: () => { throw new DOMException('refused', 'SecurityError'); } }));
    const page = await context.newPage();
    await page.goto(url());
    await page.getByText('không cho lưu dữ liệu').waitFor();
    await draftFrom(page, url(), 'phq-9');
    await titleField(page).fill('Chỉ trong bộ nhớ');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Xuất tệp ngay' }).click();
    expect((await download).suggestedFilename()).toBe('phq-9-1.0.0.json');
  });
});

/** The title in the field while the page says that everything is saved. */
const calledSaved = (page: Page) => page.evaluate(() => {
  const field = document.querySelector<HTMLInputElement>('.b-title__input');
  return document.querySelector('.b-save-state')?.getAttribute('data-state') === 'saved' ? field?.value : undefined;
});
