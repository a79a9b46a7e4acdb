import type { Section } from '@chamdiem/core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { exported, openFile, story } from './story.ts';

const { home } = story({ permissions: ['clipboard-read', 'clipboard-write'] });

/** As Excel puts it on the clipboard: a group is one cell across the table, empty rows lie between, numbers have a decimal comma. */
const excel = `<html><body><table border=0><colgroup><col width=64></colgroup>
<tr><td>STT</td><td>Nội dung</td><td>Điểm tối đa</td><td>Đơn vị theo dõi</td></tr>
<tr><td colspan=4>A. Chuẩn bị cuộc họp</td></tr>
<tr><td>1</td><td>Gửi tài liệu đúng hạn</td><td>2,5</td><td>Văn phòng Đảng ủy xã</td></tr>
<tr><td></td><td></td><td></td><td></td></tr>
<tr><td>2</td><td>Thành phần dự họp đầy đủ</td><td>7,5</td><td rowspan=2>Ban Tổ chức Đảng ủy xã</td></tr>
<tr><td>3</td><td>Ghi biên bản tại cuộc họp</td><td>mười</td></tr>
<tr><td colspan=4>B. Kết luận</td></tr>
<tr><td>1</td><td>Kết luận rõ người, rõ việc</td><td>10</td><td>Văn phòng Đảng ủy xã</td></tr>
</table></body></html>`;

describe('a table from Excel', () => {
  test('is pasted, looked at, its columns corrected, and becomes a form', async () => {
    const page = await home();
    await copy(page, { 'text/html': excel, 'text/plain': 'STT\tNội dung' });
    const dialog = await pasteOnHome(page);
    // Merged: two groups across, one cell down. One row is empty, "mười" is no number: all of it is told.
    await dialog.getByText('3 ô gộp').waitFor();
    await dialog.getByText('1 dòng trống được bỏ qua').waitFor();
    await dialog.getByText('Dòng 6: “mười” không phải là số').waitFor();
    await dialog.getByText('Sẽ lấy 2 mục, 4 tiêu chí').waitFor();
    // Who follows it up is no explanation of the criterion; the guess was marked as one.
    expect(await dialog.getByLabel('Cột 4 là').inputValue()).toBe('description');
    await dialog.getByText('Chưa chắc, hãy xem lại').waitFor();
    await dialog.getByLabel('Cột 4 là').selectOption('Bỏ qua');
    await dialog.getByRole('button', { name: 'Đưa vào phiếu' }).click();
    await page.getByRole('treeitem').first().waitFor();
    const { sections } = await exported(page);
    expect(sections.map(outlineOf)).toEqual([
      ['A. Chuẩn bị cuộc họp', ['1', 'Gửi tài liệu đúng hạn', 2.5], ['2', 'Thành phần dự họp đầy đủ', 7.5], ['3', 'Ghi biên bản tại cuộc họp', expect.anything()]],
      ['B. Kết luận', ['1', 'Kết luận rõ người, rõ việc', 10]],
    ]);
    expect(JSON.stringify(sections)).not.toContain('Văn phòng');
  });

  test('without its own markup, as tabs, is pasted into the outline of an open form', async () => {
    const page = await home();
    await openFile(page, { schemaVersion: 1, id: 'phieu', version: '1.0.0', title: { vi: 'Phiếu' }, languages: ['vi'], sections: [{ kind: 'section', id: 'a', title: { vi: 'Có sẵn' }, items: [{ kind: 'criterion', id: 'b', title: { vi: 'Sẵn có' }, method: { kind: 'yes-no', yes: 1 } }] }] });
    await copy(page, { 'text/plain': 'TT\tNội dung\tĐiểm\r\nI\tTổ chức\t\r\n1\tĐúng giờ\t1,25\r\n\t\t\r\n2\tĐúng quy chế\t0,75\r\n' });
    await page.getByRole('treeitem', { name: /Có sẵn/ }).click();
    await page.keyboard.press('Control+v');
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Sẽ lấy 1 mục, 2 tiêu chí, cộng lại 2 điểm; bỏ ra 1 dòng.').waitFor();
    await dialog.getByRole('button', { name: 'Đưa vào phiếu' }).click();
    await page.getByRole('treeitem', { name: /Đúng quy chế/ }).waitFor();
    const { sections } = await exported(page);
    expect(sections.map(outlineOf)).toEqual([['Có sẵn', [undefined, 'Sẵn có', 1]], ['Tổ chức', ['1', 'Đúng giờ', 1.25], ['2', 'Đúng quy chế', 0.75]]]);
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.getByRole('treeitem', { name: /Đúng quy chế/ }).count()).toBe(0);
  });

  test('of 50,000 rows is not taken whole, and the page says how much is left out', async () => {
    const page = await home();
    const rows = Array.from({ length: 49_999 }, (_, i) => `${i + 1}\tTiêu chí số ${i + 1}\t1`);
    await copy(page, { 'text/plain': ['STT\tNội dung\tĐiểm', ...rows].join('\r\n') });
    const dialog = await pasteOnHome(page);
    await dialog.getByText('Bảng quá dài: 48000 dòng cuối không được lấy').waitFor();
    // 2,000 rows are read, the first of them the heading.
    await dialog.getByText('Sẽ lấy 1 mục, 1999 tiêu chí').waitFor();
    // A hundred of them are shown.
    expect(await dialog.getByRole('row').count()).toBe(101);
    await dialog.getByRole('button', { name: 'Dán bảng khác' }).click();
    await dialog.getByRole('textbox', { name: /^Chép bảng/ }).waitFor();
  });
});

async function pasteOnHome(page: Page) {
  await page.getByRole('button', { name: 'Tạo phiếu mới' }).first().click();
  await page.getByRole('menuitem', { name: 'Nhập từ bảng Excel, Word' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Chép bảng/ }).click();
  await page.keyboard.press('Control+v');
  return dialog;
}

async function copy(page: Page, kinds: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(async (texts) => navigator.clipboard.write([new ClipboardItem(Object.fromEntries(Object.entries(texts).map(([type, text]) => [type, new Blob([text], { type })])))]), kinds);
}

function outlineOf({ title, items }: Section): unknown[] {
  return [title['vi'], ...items.map((item) => [item.code, item.title['vi'], item.kind === 'criterion' && (item.method.kind === 'points' ? item.method.max : item.method.kind === 'yes-no' && item.method.yes)])];
}
