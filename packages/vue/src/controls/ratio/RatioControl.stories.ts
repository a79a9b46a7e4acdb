import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Ratio', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.executive, 'ket-luan-truoc');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [field] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-number-input');
    await userEvent.type(field!, '3');
    await expect(field).toHaveValue('3');
    await expect(field).not.toHaveAttribute('aria-invalid');
  },
};

export const Filled: Story = state.filled({ value: 6, of: 8 });

export const Invalid: Story = {
  ...state.filled({ value: 600, of: 8 }),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly({ value: 6, of: 8 });

export const Dense: Story = state.filled({ value: 6, of: 8 }, { layout: 'table' });
