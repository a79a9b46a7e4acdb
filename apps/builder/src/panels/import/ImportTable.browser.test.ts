import type { Section } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { readHtml } from '../../document/paste/readHtml.ts';
import { freshStores, mounted } from '../../testing/mounted.ts';
import ImportTable from './ImportTable.vue';

/** As Word puts it on the clipboard: a merged cell across the table heads a group, a merged cell down covers two rows. */
const word = `<html><body><!--StartFragment--><table><tr><td>TT</td><td>Nội dung</td><td>Điểm</td></tr>
<tr><td colspan="3"><p>A. Chuẩn bị <b>cuộc họp</b></p></td></tr>
<tr><td>1</td><td><p>Gửi tài liệu<br>đúng hạn</p></td><td>2,5</td></tr>
<tr><td>2</td><td rowspan="2">Ghi biên bản đầy đủ</td><td>3</td></tr><tr><td>3</td><td>4</td></tr></table>
<script>window.ran = true</script><img src="x" onerror="window.ran = true"></body></html>`;

it('reads a table of Word without running or showing anything of it', () => {
  const grid = readHtml(word)!;
  expect(grid.rows.map((row) => row.map(({ text }) => text))).toEqual([
    ['TT', 'Nội dung', 'Điểm'], ['A. Chuẩn bị cuộc họp', '', ''], ['1', 'Gửi tài liệu đúng hạn', '2,5'], ['2', 'Ghi biên bản đầy đủ', '3'], ['3', '', '4'],
  ]);
  expect(grid.rows[4]![1]!.covered).toBe(true);
  expect(grid.issues).toEqual([{ code: 'merged-cells', severity: 'info', count: 2 }]);
  expect('ran' in window).toBe(false);
});

it('shows what it takes and leaves out, and takes what the user makes of the columns', async () => {
  const pinia = await freshStores();
  let sections: readonly Section[] = [];
  const page = mounted(pinia, ImportTable, () => ({ source: { html: word, text: '' }, language: 'vi', onTake: (taken: readonly Section[]) => (sections = taken) }));
  await expect.poll(() => document.querySelectorAll('.b-import tbody tr').length).toBe(5);
  expect(document.querySelector('.b-import__foot p')?.textContent).toBe('Sẽ lấy 1 mục, 2 tiêu chí, cộng lại 5,5 điểm; bỏ ra 1 dòng.');
  // The number of a row is not wanted: the first column is ignored.
  await userEvent.selectOptions(document.querySelectorAll<HTMLSelectElement>('.b-import thead select')[0]!, 'ignore');
  await userEvent.click([...document.querySelectorAll<HTMLElement>('.b-import__foot button')].at(-1)!);
  expect(sections.map(({ title, items }) => [title['vi'], items.map((item) => [item.code, item.title['vi']])])).toEqual([
    ['A. Chuẩn bị cuộc họp', [[undefined, 'Gửi tài liệu đúng hạn'], [undefined, 'Ghi biên bản đầy đủ']]],
  ]);
  page.unmount();
});
