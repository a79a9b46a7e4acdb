import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { exported, openFile, story } from './story.ts';

const { home } = story();

const english: Readonly<Record<string, string>> = {
  'Phiếu họp': 'Meeting sheet', 'Chuẩn bị': 'Preparation', 'Gửi tài liệu, đúng hạn': 'Papers sent, on time', 'Ghi “biên bản”': 'Taking the "minutes"', 'Tốt': 'Good', 'Đạt': 'Fair',
};
const criterion = (id: string, title: string, method: object) => ({ kind: 'criterion', id, title: { vi: title }, method });
const rubric = {
  schemaVersion: 1, id: 'phieu-hop', version: '1.0.0', title: { vi: 'Phiếu họp' }, languages: ['vi'],
  sections: [{
    kind: 'section', id: 'a', title: { vi: 'Chuẩn bị' },
    items: [
      criterion('b', 'Gửi tài liệu, đúng hạn', { kind: 'yes-no', yes: 2 }),
      criterion('c', 'Ghi “biên bản”', { kind: 'levels', levels: [{ id: 'good', title: { vi: 'Tốt' }, points: 2 }, { id: 'fair', title: { vi: 'Đạt' }, points: 1 }] }),
    ],
  }],
};

test('a form is translated: what is missing is marked, a translator’s table goes out and comes back, and what a change of the original makes old is marked', async () => {
  const page = await home();
  await openFile(page, rubric);
  await page.getByRole('tab', { name: 'Ngôn ngữ' }).click();
  await page.getByRole('button', { name: 'Thêm ngôn ngữ' }).click();
  await page.getByRole('menuitem', { name: 'Tiếng Anh' }).click();
  const states = page.getByRole('radiogroup', { name: 'Lọc bản dịch' }).or(page.getByRole('group', { name: 'Lọc bản dịch' }));
  await states.getByText('Thiếu 6').waitFor();
  expect(await page.getByText('thiếu', { exact: true }).count()).toBe(6);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất CSV' }).click();
  const table = Papa.parse<Record<string, string>>(readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  expect(table.data.map((row) => row['vi']).toSorted()).toEqual(Object.keys(english).toSorted());
  const filled = Papa.unparse(table.data.map((row) => ({ ...row, en: english[row['vi']!] })));
  await page.getByLabel('Nhập CSV…').last().setInputFiles({ name: 'dich.csv', mimeType: 'text/csv', buffer: Buffer.from(filled) });
  await page.getByRole('dialog').getByText('6 câu sẽ thay đổi').waitFor();
  await page.getByRole('dialog').getByRole('button', { name: 'Nhập 6 câu' }).click();
  await states.getByText('Thiếu 0').waitFor();
  expect(await page.getByText('thiếu', { exact: true }).count()).toBe(0);

  await change(page, 'Gửi tài liệu, đúng hạn', 'Gửi tài liệu trước ba ngày');
  await states.getByText('Cũ 1').waitFor();
  await states.getByText('Cũ 1').click();
  await page.getByText('bản gốc đã đổi', { exact: true }).waitFor();
  await page.getByRole('textbox', { name: /\(Tiếng Anh\)$/ }).fill('Papers sent three days ahead');
  await states.getByText('Cũ 0').waitFor();
  // A small change that the translation survives is said to be one.
  await states.getByText('Tất cả 6').click();
  await change(page, 'Chuẩn bị', 'Chuẩn bị họp');
  await page.getByRole('button', { name: 'Vẫn đúng' }).click();
  await states.getByText('Cũ 0').waitFor();

  await page.reload();
  await page.getByRole('treeitem').first().waitFor();
  const { title, languages, sections: [section] } = await exported(page);
  expect([title, languages, section?.title, section?.items[0]?.title]).toEqual([
    { vi: 'Phiếu họp', en: 'Meeting sheet' }, ['vi', 'en'], { vi: 'Chuẩn bị họp', en: 'Preparation' }, { vi: 'Gửi tài liệu trước ba ngày', en: 'Papers sent three days ahead' },
  ]);
  expect(section?.items[1]).toMatchObject({ title: { en: 'Taking the "minutes"' }, method: { levels: [{ title: { en: 'Good' } }, { title: { en: 'Fair' } }] } });
});

/** Changes a text where it stands beside its translation. */
async function change(page: Page, from: string, to: string): Promise<void> {
  const fields = page.getByRole('textbox', { name: /\(Tiếng Việt\)$/ });
  const values = await fields.evaluateAll((all) => all.map((field) => (field as HTMLTextAreaElement).value));
  await fields.nth(values.indexOf(from)).fill(to);
}
