import type { Rubric } from '@chamdiem/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { h } from 'vue';
import { useAnalysisStore } from '../../analysis/analysisStore.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import PreviewDock from '../../editor/PreviewDock.vue';
import { panels } from '../index.ts';
import { usePreviewStore } from '../preview/previewStore.ts';
import Cases from './Cases.vue';

const small: Rubric = {
  schemaVersion: 1, id: 'small', version: '1.0.0', title: { vi: 'Phiếu nhỏ' }, languages: ['vi'],
  sections: [{
    kind: 'section', id: 's', title: { vi: 'Nhóm' },
    items: [
      { kind: 'criterion', id: 'plan', title: { vi: 'Có kế hoạch' }, method: { kind: 'yes-no', yes: 4 } },
      { kind: 'criterion', id: 'report', title: { vi: 'Có báo cáo' }, method: { kind: 'yes-no', yes: 6 } },
    ],
  }],
  classes: { list: [{ id: 'dat', title: { vi: 'Đạt' }, cut: { at: 5 } }, { id: 'chua', title: { vi: 'Chưa đạt' } }] },
};

let shown: Mounted;
let store: ReturnType<typeof useDocumentStore>;
beforeEach(async () => {
  const pinia = await freshStores('vi');
  store = useDocumentStore();
  store.open(small);
  shown = mounted(pinia, { render: () => [h(Cases), h(PreviewDock, { panel: panels.find(({ id }) => id === 'preview')! })] });
});
afterEach(() => shown.unmount());

const looked = async (): Promise<void> => expect.poll(() => useAnalysisStore().looking, { timeout: 15_000 }).toBe(false);

it('keeps what was filled in as a case, scores it after every change and tells what differs', async () => {
  await page.getByRole('radio', { name: /^Có/ }).nth(0).click();
  await page.getByRole('radio', { name: /^Có/ }).nth(1).click();
  await expect.element(page.getByRole('status').getByText('Tổng điểm: 10 điểm')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ làm ca kiểm tra' }).click();
  await page.getByRole('textbox', { name: 'Tên ca' }).fill('Đủ cả hai');
  await page.getByRole('button', { name: 'Giữ ca này' }).click();
  expect(store.document.goldenCases).toEqual([
    { id: 'du-ca-hai', title: { vi: 'Đủ cả hai' }, sheet: { ratings: { plan: true, report: true } }, expect: { total: 10, status: 'complete', outcome: 'class', class: 'dat' } },
  ]);
  await looked();
  await expect.element(page.getByText('1/1 ca cho kết quả đúng')).toBeVisible();

  // 4 + 7 = 11: the total differs, the class does not.
  store.dispatch('method.set', { id: 'report', method: { kind: 'yes-no', yes: 7 } });
  await looked();
  await expect.element(page.getByText('0/1 ca cho kết quả đúng')).toBeVisible();
  await page.getByRole('button', { name: /Đủ cả hai.*Sai/ }).click();
  const row = page.getByRole('row', { name: 'Tổng điểm 10 11' });
  await expect.element(row).toBeVisible();
  expect(page.getByRole('row', { name: /Xếp loại/ }).elements()).toHaveLength(0);

  await page.getByRole('button', { name: 'Nhận kết quả mới là đúng' }).click();
  await looked();
  expect(store.document.goldenCases?.[0]?.expect).toEqual({ total: 11, status: 'complete', outcome: 'class', class: 'dat' });
  await expect.element(page.getByText('1/1 ca cho kết quả đúng')).toBeVisible();
});

it('keeps the answers of criteria that stay when the rubric changes, and shows the last valid form while it is broken', async () => {
  await page.getByRole('radio', { name: /^Có/ }).nth(1).click();
  store.dispatch('item.remove', { ids: ['plan'] });
  await looked();
  await expect.poll(() => page.getByRole('radio', { name: /^Có/ }).elements().length, { timeout: 10_000 }).toBe(1);
  await expect.element(page.getByRole('radio', { name: /^Có/ })).toBeChecked();
  await expect.element(page.getByRole('status').getByText('Tổng điểm: 6 điểm')).toBeVisible();

  store.dispatch('classes.set', { scale: { list: [] } });
  await looked();
  await expect.element(page.getByText('Phiếu đang có lỗi. Đây là bản hợp lệ gần nhất.')).toBeVisible();
  await expect.element(page.getByRole('radio', { name: /^Có/ })).toBeChecked();

  usePreviewStore().clear();
  await expect.element(page.getByRole('radio', { name: /^Có/ })).not.toBeChecked();
});
