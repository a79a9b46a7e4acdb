import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/YesNo', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.meeting, 'agenda');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [first] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-choice-input');
    await userEvent.click(first!);
    await expect(first).toBeChecked();
  },
};

export const Filled: Story = state.filled(true);

export const Invalid: Story = {
  ...state.filled(3),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly(true);

export const Dense: Story = state.filled(true, { layout: 'table' });
