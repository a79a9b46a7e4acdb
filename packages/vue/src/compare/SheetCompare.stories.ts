import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent, within } from 'storybook/test';
import { rubrics, sheets } from '../../test/library.ts';
import SheetCompare from './SheetCompare.vue';

const self = { ...sheets.typical, stage: 'self' as const, rater: { id: 'a', title: 'Đảng ủy xã A (giả định)' }, ratings: { ...sheets.typical.ratings, procedure: 'good', time: 2, 'work-rules': 'good', 'passed-on-local': 'good', minutes: true } };
const decided = { ...sheets.typical, stage: 'decided' as const, rater: { id: 'c', title: 'Ban Thường vụ cấp trên (giả định)' }, ratings: { ...sheets.typical.ratings, time: { value: 1.5, override: { points: 1, reason: 'Họp quá thời gian trong quy chế làm việc' } } } };

const meta: Meta<typeof SheetCompare> = { title: 'SheetCompare', component: SheetCompare, args: { rubric: rubrics.meeting } };
export default meta;
type Story = StoryObj<typeof SheetCompare>;

export const Stages: Story = { args: { sheets: [{ sheet: self }, { sheet: sheets.typical }, { sheet: decided }] } };

export const OnlyDifferences: Story = {
  args: { sheets: [{ sheet: self }, { sheet: sheets.typical }] },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const before = canvas.getAllByRole('row').length;
    await userEvent.click(canvas.getByRole('checkbox'));
    await expect(canvas.getAllByRole('row').length).toBeLessThan(before);
  },
};

export const SameSheets: Story = { args: { sheets: [{ sheet: sheets.typical, title: 'A' }, { sheet: sheets.typical, title: 'B' }] } };

export const Unfinished: Story = { args: { sheets: [{ sheet: sheets.typical }, { sheet: sheets.incomplete, title: 'Thẩm định (chưa xong)' }] } };

export const GradesOnly: Story = { args: { rubric: rubrics.cqc, sheets: [{ sheet: sheets.cqc }] } };
