import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Bands', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.executive, 'gui-tai-lieu');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [field] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-number-input');
    await userEvent.type(field!, '3');
    await expect(field).toHaveValue('3');
    await expect(field).not.toHaveAttribute('aria-invalid');
  },
};

export const Filled: Story = state.filled(4);

export const Invalid: Story = {
  ...state.filled(99),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly(4);

export const Dense: Story = state.filled(4, { layout: 'table' });
