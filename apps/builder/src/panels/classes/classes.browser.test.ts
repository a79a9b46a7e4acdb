import { afterEach, beforeEach, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';

import { useDocumentStore } from '../../stores/documentStore.ts';
import { freshStores, mounted, type Mounted } from '../../testing/mounted.ts';
import { rubrics } from '../../testing/rubrics.ts';
import Classes from './Classes.vue';

let shown: Mounted;
let store: ReturnType<typeof useDocumentStore>;

beforeEach(async () => {
  const pinia = await freshStores('vi');
  store = useDocumentStore();
  store.open(rubrics.meeting);
  await page.viewport(1000, 900);
  shown = mounted(pinia, Classes);
});
afterEach(() => shown.unmount());

const cutOf = (id: string) => store.document.classes?.list.find((each) => each.id === id)?.cut?.at;
const best = (): string => store.document.classes!.list[0]!.id;

it('moves a cut with the arrow keys, and one undo takes the run back', async () => {
  const thumb = page.getByRole('slider', { name: 'Mốc điểm của Tốt' });
  (thumb.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}{Shift>}{ArrowLeft}{/Shift}');
  await expect.poll(() => cutOf(best())).toBe(78);
  await expect.element(thumb).toHaveAttribute('aria-valuetext', 'Tốt từ 78 trở lên');
  store.undo();
  await expect.poll(() => cutOf(best())).toBe(90);
});

it('drags a cut with the pointer', async () => {
  const thumb = page.getByRole('slider', { name: 'Mốc điểm của Tốt' }).element() as HTMLElement;
  const track = thumb.parentElement!.getBoundingClientRect();
  // The ruler goes from 0 to 100: four fifths of its width are 80 points.
  await userEvent.dragAndDrop(thumb, thumb.parentElement!, { targetPosition: { x: track.width * 0.8, y: track.height / 2 } });
  await expect.poll(() => cutOf(best())).toBe(80);
});

it('types a cut, leaves the number out of the class, and reads the rule aloud', async () => {
  await page.getByRole('button', { name: 'Tốt', exact: true }).click();
  await page.getByRole('textbox', { name: 'Điểm thấp nhất để đạt loại này' }).fill('92,5');
  await page.getByRole('checkbox', { name: 'Không tính chính con số ấy' }).click();
  expect(store.document.classes?.list[0]?.cut).toEqual({ at: 92.5, exclusive: true });
  await expect.element(page.getByText(/^Xếp loại Tốt khi tổng điểm trên 92,5/)).toBeVisible();
});

it('tells where a sheet goes that is not in a class', async () => {
  await expect.element(page.getByText('Không đạt điều kiện thì xét loại Khá.')).toBeVisible();
  await expect.element(page.getByText('Loại cuối không có điều kiện: mọi phiếu còn lại đều thuộc loại này.')).toBeVisible();
});

it('begins with a ready set where there are no classes', async () => {
  store.dispatch('classes.set', { scale: undefined });
  await page.getByRole('button', { name: 'Tốt, Khá, Trung bình, Kém' }).click();
  expect(store.document.classes?.list.map(({ title, cut }) => [title['vi'], cut?.at])).toEqual([['Tốt', 90], ['Khá', 70], ['Trung bình', 50], ['Kém', undefined]]);
});

it('adds a knock-out built from a kind of condition, and a cap', async () => {
  await page.getByRole('button', { name: 'Thêm quy định hạ loại' }).click();
  await page.getByRole('menuitem', { name: 'Tổng điểm', exact: true }).click();
  expect(store.document.classes?.knockOuts?.at(-1)).toMatchObject({ when: { op: 'compare', left: { op: 'total' }, cmp: '>=', right: 0 }, to: store.document.classes?.list.at(-1)?.id });
});
