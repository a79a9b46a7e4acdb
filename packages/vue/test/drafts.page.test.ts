import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chromiumLaunch, launchChromium } from '../../../scripts/chromium.ts';
import { servePages, type ServedPages } from './servePages.ts';

const long = process.env['LONG'] === '1';
const criterion = 'documents-late';

let pages: ServedPages;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [pages, browser] = await Promise.all([servePages('draft'), launchChromium()]);
});
afterAll(async () => {
  await browser?.close();
  pages?.close();
});
afterEach(() => context?.close());

async function fresh(): Promise<BrowserContext> {
  context = await browser.newContext({ acceptDownloads: true });
  return context;
}

async function open(at: BrowserContext, query = ''): Promise<Page> {
  const page = await at.newPage();
  await page.goto(`${pages.origin}/draft.html${query}`);
  await page.locator('.cd-form').waitFor();
  return page;
}

/** The comment of a criterion, opened when it is not. */
async function commentOf(page: Page) {
  const card = page.locator(`[id$="-criterion-${criterion}"]`).locator('xpath=ancestor-or-self::*[contains(@class, "cd-criterion")][1]');
  const field = card.locator('.cd-comment textarea');
  if ((await field.count()) === 0) await card.getByRole('button', { name: /Nhận xét/ }).click();
  return field;
}

const kept = (page: Page) => page.locator('.cd-draft-more > summary').filter({ hasText: 'Đã lưu' }).waitFor();
const restored = (page: Page) => page.locator('.cd-draft-restored');

describe('a draft', () => {
  it('survives a reload and a closed tab, and says from when it is', async () => {
    const page = await open(await fresh());
    await (await commentOf(page)).fill('Gửi chậm hai ngày');
    await kept(page);
    await page.reload();
    await restored(page).waitFor();
    expect(await (await commentOf(page)).inputValue()).toBe('Gửi chậm hai ngày');
    await page.close();

    const again = await open(context);
    await restored(again).waitFor();
    expect(await restored(again).textContent()).toMatch(/Đã mở lại bản nháp lưu lúc \d\d:\d\d ngày \d\d\/\d\d\/\d{4}/);
    expect(await (await commentOf(again)).inputValue()).toBe('Gửi chậm hai ngày');
  });

  it('is kept at once when the page goes away', async () => {
    const page = await open(await fresh());
    const field = await commentOf(page);
    await field.fill('a');
    await kept(page);
    await field.fill('ngay trước khi rời trang');
    await page.goto('about:blank');
    const again = await open(context);
    await restored(again).waitFor();
    expect(await (await commentOf(again)).inputValue()).toBe('ngay trước khi rời trang');
  });

  it('starts over only when asked twice', async () => {
    const page = await open(await fresh());
    await (await commentOf(page)).fill('x');
    await kept(page);
    await page.reload();
    await restored(page).getByRole('button', { name: 'Chấm lại từ đầu' }).click();
    expect(await (await commentOf(page)).inputValue()).toBe('x');
    await restored(page).getByRole('button', { name: 'Chấm lại từ đầu' }).click();
    await restored(page).waitFor({ state: 'detached' });
    await page.reload();
    await page.locator('.cd-form').waitFor();
    expect(await restored(page).count()).toBe(0);
  });

  it('goes on without a network', async () => {
    const page = await open(await fresh());
    await context.setOffline(true);
    await (await commentOf(page)).fill('không có mạng');
    await kept(page);
    expect(await page.locator('.cd-draft-problem').count()).toBe(0);
    await context.setOffline(false);
    await page.reload();
    await restored(page).waitFor();
    expect(await (await commentOf(page)).inputValue()).toBe('không có mạng');
  });
});

describe.each([['with Web Locks', true], ['as on plain http, without', false]])('two tabs on one sheet, %s', (_name, locks) => {
  it('the later one is told, writes nothing, and may take over', async () => {
    await fresh();
    if (!locks) await context.addInitScript('delete Navigator.prototype.locks');
    const first = await open(context);
    await (await commentOf(first)).fill('thẻ thứ nhất');
    await kept(first);

    const second = await open(context);
    await second.locator('.cd-draft-problem').waitFor();
    expect(await second.locator('.cd-draft-problem').textContent()).toContain('đang được chấm ở một thẻ hoặc cửa sổ khác');
    const field = await commentOf(second);
    expect(await field.inputValue()).toBe('thẻ thứ nhất');
    expect(await field.isEditable()).toBe(false);

    // What the first tab holds and has not kept yet comes along.
    await (await commentOf(first)).fill('thẻ thứ nhất, thêm');
    await second.getByRole('button', { name: 'Chấm tiếp ở đây' }).click();
    await second.locator('.cd-draft-problem').waitFor({ state: 'detached' });
    expect(await field.inputValue()).toBe('thẻ thứ nhất, thêm');
    await first.locator('.cd-draft-problem').waitFor();
    expect(await (await commentOf(first)).isEditable()).toBe(false);

    await field.fill('thẻ thứ hai');
    await kept(second);
    await first.close();
    await second.reload();
    await restored(second).waitFor();
    expect(await (await commentOf(second)).inputValue()).toBe('thẻ thứ hai');
  });
});

describe('a browser that keeps nothing', () => {
  it('is told at once, the sheet goes on, and can be saved as a file', async () => {
    await fresh();
    await context.addInitScript(`indexedDB.open = () => { throw new DOMException('refused', 'SecurityError'); }`);
    const page = await open(context);
    await page.locator('.cd-draft-problem').waitFor();
    expect(await page.locator('.cd-draft-problem').textContent()).toContain('không cho lưu bản nháp');
    await (await commentOf(page)).fill('vẫn chấm tiếp');
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.cd-draft-problem').getByRole('button', { name: 'Lưu bản nháp thành tệp' }).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ rubric: { id: 'hop-ban-thuong-vu' }, ratings: { [criterion]: { comment: 'vẫn chấm tiếp' } } });
  });

  it('a full one says so, and keeps the sheet as soon as there is room', async () => {
    const page = await (await fresh()).newPage();
    const session = await context.newCDPSession(page);
    await session.send('Storage.overrideQuotaForOrigin', { origin: pages.origin, quotaSize: 1 });
    await page.goto(`${pages.origin}/draft.html`);
    await (await commentOf(page)).fill('không còn chỗ');
    await page.locator('.cd-draft-problem').waitFor();
    expect(await page.locator('.cd-draft-problem').textContent()).toContain('đã đầy');
    await session.send('Storage.overrideQuotaForOrigin', { origin: pages.origin });
    await page.getByRole('button', { name: 'Thử lưu lại' }).click();
    await kept(page);
    await page.locator('.cd-draft-problem').waitFor({ state: 'detached' });
    await page.reload();
    await restored(page).waitFor();
    expect(await (await commentOf(page)).inputValue()).toBe('không còn chỗ');
  });
});

it('a draft of an older version is brought over as far as it fits, and kept', async () => {
  const page = await open(await fresh());
  await (await commentOf(page)).fill('còn dùng được');
  await page.locator(`[id$="-criterion-agenda"]`).locator('xpath=ancestor-or-self::*[contains(@class, "cd-criterion")][1]').getByRole('radio', { name: /^Có/ }).check({ force: true });
  await kept(page);
  const later = await (await page.close(), open(context, '?later'));
  await restored(later).waitFor();
  expect(await restored(later).textContent()).toMatch(/phiên bản 1\.0\.0.*phiên bản 2\.0\.0.*Không còn trong bảng điểm: “Chương trình, nội dung họp/s);
  expect(await (await commentOf(later)).inputValue()).toBe('còn dùng được');
  await (await commentOf(later)).fill('đã xem lại');
  await kept(later);

  const drafts = await later.evaluate(() => new Promise<{ key: string; sheet: { ratings: Record<string, unknown> } }[]>((resolve, reject) => {
    const opening = indexedDB.open('chamdiem-drafts');
    opening.addEventListener('error', () => reject(opening.error!));
    opening.addEventListener('success', () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.addEventListener('success', () => resolve(all.result));
    });
  }));
  expect(drafts.map(({ key }) => key).toSorted()).toEqual(['meeting', 'meeting@1.0.0']);
  expect(drafts.find(({ key }) => key === 'meeting@1.0.0')?.sheet.ratings).toMatchObject({ agenda: true, [criterion]: { comment: 'còn dùng được' } });
});

it('every draft on the device can be listed and wiped', async () => {
  const page = await open(await fresh());
  await (await commentOf(page)).fill('x');
  await kept(page);
  await page.locator('.cd-draft-more > summary').click();
  const box = page.locator('.cd-draft-box');
  await expect.poll(() => box.getByRole('listitem').count()).toBe(1);
  await box.getByRole('button', { name: 'Xóa tất cả' }).click();
  await box.getByRole('button', { name: 'Xóa tất cả' }).click();
  await box.getByText('Đã xóa các bản nháp').waitFor();
  await page.reload();
  await page.locator('.cd-form').waitFor();
  expect(await restored(page).count()).toBe(0);
});

// The browser is killed, as by a crash or an empty battery: no page hears of it.
it('a killed browser loses at most the last 300 ms of typing', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chamdiem-kill-'));
  const launch = await chromiumLaunch();
  try {
    for (let round = 0; round < (long ? 200 : 12); round += 1) {
      const server = await chromium.launchPersistentContext(folder, launch);
      const page = await open(server);
      if (round > 0) await restored(page).waitFor();
      const field = await commentOf(page);
      const entered: { at: number; length: number }[] = [];
      let text = await field.inputValue();
      await field.focus();
      await page.keyboard.press('Control+End');
      const until = Date.now() + 400 + ((round * 137) % 1100);
      while (Date.now() < until) {
        const word = `${text.length} `;
        await page.keyboard.insertText(word);
        text += word;
        entered.push({ at: Date.now(), length: text.length });
        await page.waitForTimeout(20);
      }
      const pid = await pidOf(server);
      const killed = Date.now();
      process.kill(pid, 'SIGKILL');
      await server.close().catch(() => {});

      const owed = entered.findLast(({ at }) => at <= killed - 300)?.length ?? 0;
      const after = await chromium.launchPersistentContext(folder, launch);
      const again = await open(after);
      await restored(again).waitFor();
      const found = await (await commentOf(again)).inputValue();
      await after.close();
      expect(text.startsWith(found), `round ${round}: ${found} is not the beginning of ${text}`).toBe(true);
      expect(found.length, `round ${round}: ${text.length - found.length} characters are missing`).toBeGreaterThanOrEqual(owed);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}, long ? 1_800_000 : 300_000);

/** The process of a browser that keeps its profile. */
async function pidOf(context: BrowserContext): Promise<number> {
  const [page] = context.pages();
  const session = await context.browser()!.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  expect(page).toBeDefined();
  return processInfo.find(({ type }) => type === 'browser')!.id;
}
