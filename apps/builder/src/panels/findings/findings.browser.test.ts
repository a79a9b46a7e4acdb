import { validateRubric, type Item, type Rubric } from '@chamdiem/core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { useAnalysisStore } from '../../analysis/analysisStore.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { useToastStore } from '../../stores/toastStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import Preview from '../preview/Preview.vue';
import { usePreviewStore } from '../preview/previewStore.ts';
import Findings from './Findings.vue';

let shown: Mounted;
let pinia: Awaited<ReturnType<typeof freshStores>>;
beforeEach(async () => {
  pinia = await freshStores('vi');
  useDocumentStore().open(planted);
  shown = mounted(pinia, Findings);
  await settled();
});
afterEach(() => shown.unmount());

const settled = async (): Promise<void> => {
  await expect.poll(() => useAnalysisStore().looking, { timeout: 15_000 }).toBe(false);
};

const bands = (id: string, title: string, decimals: number, list: object[], max = 100): Item =>
  ({ kind: 'criterion', id, title: { vi: title }, method: { kind: 'bands', answer: { min: 0, max, decimals }, bands: list } }) as Item;

/** A sheet with the mistakes that published forms contain. */
const planted: Rubric = {
  schemaVersion: 1, id: 'planted', version: '1.0.0', title: { vi: 'Phiếu có lỗi' }, languages: ['vi'],
  sections: [
    {
      kind: 'section', id: 'a', title: { vi: 'Nhóm A' }, max: 31,
      items: [
        // 50 itself is in neither band.
        bands('half', 'Tỷ lệ đạt', 0, [{ id: 'over', points: 10, from: { at: 50, open: true } }, { id: 'under', points: 0, to: { at: 50, open: true } }]),
        // 89.5 is in no band.
        bands('whole', 'Mức hoàn thành', 1, [{ id: 'a', points: 10, from: { at: 90 } }, { id: 'b', points: 5, from: { at: 70 }, to: { at: 89 } }, { id: 'c', points: 0, to: { at: 70, open: true } }]),
        // 750 to 800 are in two.
        bands('both', 'Diện tích', 0, [{ id: 'a', points: 10, from: { at: 750 } }, { id: 'b', points: 0, to: { at: 800 } }], 1000),
      ],
    },
    {
      kind: 'section', id: 'b', title: { vi: 'Nhóm B' }, max: 20, rescale: { base: 10, when: 'any-na', whenEmpty: 0 },
      items: [
        { kind: 'criterion', id: 'x', title: { vi: 'X' }, method: { kind: 'yes-no', yes: 10 } },
        { kind: 'criterion', id: 'y', title: { vi: 'Y' }, method: { kind: 'yes-no', yes: 10 }, notApplicable: { policy: 'rescale', scope: 'b', allowed: true } },
      ],
    },
  ],
  classes: {
    list: [
      { id: 'tot', title: { vi: 'Tốt' }, cut: { at: 40 }, published: { from: { at: 40 }, text: { vi: 'trên 40 điểm trở lên' } } },
      { id: 'kem', title: { vi: 'Kém' } },
    ],
  },
};

it('finds every planted defect and mends each by its button', async () => {
  expect(validateRubric(planted).ok).toBe(true);
  const codes = () => useAnalysisStore().findings.map(({ code }) => code);
  for (const code of ['band-gap', 'band-precision', 'band-overlap', 'section-max-mismatch', 'rescale-base-mismatch', 'cut-wording-ambiguous']) expect(codes()).toContain(code);

  const mend = page.getByRole('button', { name: 'Sửa giúp' });
  for (let left = mend.elements().length; left > 0; left = mend.elements().length) {
    await mend.first().click();
    await expect.poll(() => mend.elements().length, { timeout: 15_000 }).toBeLessThan(left);
    await settled();
  }

  const [a, b] = useDocumentStore().document.sections;
  const edges = a!.items.map((item) => (item.kind === 'criterion' && item.method.kind === 'bands' ? item.method.bands.map(({ from, to }) => ({ from, to })) : []));
  // One of the two bands takes 50; the stretch below 90 reaches it; the second band ends where the first begins.
  expect([edges[0]![0]!.from?.open, edges[0]![1]!.to?.open].filter((open) => open === true)).toHaveLength(1);
  expect(edges[1]![1]!.to).toEqual({ at: 90, open: true });
  expect(edges[2]![1]!.to).toEqual({ at: 750, open: true });
  expect(a!.max).toBe(30);
  expect(b!.rescale?.base).toBe(20);
  expect(useDocumentStore().document.classes?.list[0]?.published?.text).toEqual({ vi: 'từ 40 điểm trở lên' });
  expect(codes().filter((code) => code !== 'criterion-without-descriptor' && code !== 'golden-case-uncovered')).toEqual([]);
});

it('jumps to the place and selects it', async () => {
  await page.getByRole('button', { name: /Nhóm A › Tỷ lệ đạt/ }).first().click();
  expect(useSessionStore().selection.focus).toBe('half');
  expect(useSessionStore().activePanel.centre).toBe('sheet');
});

it('opens the sheet that shows the fault in the preview', async () => {
  await page.getByRole('button', { name: 'Xem phiếu ví dụ' }).first().click();
  expect(useSessionStore().region).toBe('right');
  expect(useSessionStore().previewOpen).toBe(true);
  expect(Object.keys(usePreviewStore().content.ratings).length).toBeGreaterThan(0);
});

it('the example stands at the criterion that the finding is about, wherever the form was', async () => {
  const preview = mounted(pinia, Preview);
  const finding = page.getByRole('listitem').filter({ hasText: /Nhóm A › Mức hoàn thành/ });
  await finding.getByRole('button', { name: 'Xem phiếu ví dụ' }).first().click();
  await expect.poll(() => document.activeElement?.closest<HTMLElement>('[data-cd-criterion]')?.dataset['cdCriterion'], { timeout: 10_000 }).toBe('whole');
  preview.unmount();
});

it('gives what was filled in back to its own rubric only: the offer goes when another one is opened', async () => {
  const preview = usePreviewStore();
  preview.open('a');
  preview.content = { ratings: { x: true } };
  await page.getByRole('button', { name: 'Xem phiếu ví dụ' }).first().click();
  const offers = () => useToastStore().toasts.filter(({ action }) => action?.label === 'Lấy lại phiếu đang điền');
  expect(offers()).toHaveLength(1);
  preview.open('b');
  expect(offers()).toEqual([]);
  expect(preview.content.ratings).toEqual({});
});

it('accepts a finding only with a reason, shows it on demand and reconsiders', async () => {
  const before = useAnalysisStore().findings.length;
  await page.getByRole('button', { name: 'Giữ nguyên, nêu lý do' }).first().click();
  await expect.element(page.getByRole('dialog').getByText('Nhóm A › Tỷ lệ đạt')).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Giữ nguyên' }).click();
  await expect.element(page.getByText('Hãy ghi lý do.')).toBeVisible();
  await expect.element(page.getByRole('textbox', { name: 'Lý do' })).toHaveFocus();
  await page.getByRole('textbox', { name: 'Lý do' }).fill('Văn bản ghi như vậy');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  expect(useDocumentStore().document.acceptedFindings).toMatchObject([{ reason: { vi: 'Văn bản ghi như vậy' } }]);
  await expect.poll(() => useAnalysisStore().findings.length, { timeout: 15_000 }).toBe(before - 1);
  // The card is gone; the keyboard is on the one that came in its place.
  await expect.poll(() => document.activeElement?.closest('.b-finding')).not.toBeNull();

  await page.getByText('Đã chấp nhận giữ nguyên (1)').click();
  await page.getByRole('button', { name: 'Xét lại' }).click();
  expect(useDocumentStore().document.acceptedFindings).toBeUndefined();
});
