import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, within } from 'storybook/test';
import { rubrics } from '../../test/library.ts';
import RubricView from './RubricView.vue';

const meta: Meta<typeof RubricView> = { title: 'RubricView', component: RubricView };
export default meta;
type Story = StoryObj<typeof RubricView>;

export const Meeting: Story = {
  args: { rubric: rubrics.meeting },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('heading', { level: 3 }).length).toBeGreaterThan(9);
  },
};

export const StateTable: Story = { args: { rubric: rubrics.haiPhong } };

export const GradesOnly: Story = { args: { rubric: rubrics.cqc } };

export const LowerIsBetter: Story = { args: { rubric: rubrics.food } };

export const Invalid: Story = {
  args: { rubric: { ...rubrics.meeting, sections: [{ kind: 'section', id: 'a', title: {}, items: [] }] } },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toBeVisible();
  },
};
