import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import rubric from '../../../../../schemas/library/hop-ban-thuong-vu/rubric.json' with { type: 'json' };
import grades from '../../../../../schemas/library/ofsted-2025/rubric.json' with { type: 'json' };
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Levels', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubric, 'documents-quality');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [first] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-choice-input');
    await userEvent.click(first!);
    await expect(first).toBeChecked();
  },
};

export const Filled: Story = state.filled('fair');

export const Invalid: Story = {
  ...state.filled('excellent'),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly('fair');

export const Dense: Story = state.filled('fair', { layout: 'table' });

export const Grid: Story = state.filled('good', { levelLook: 'grid' });

export const Row: Story = state.filled('good', { levelLook: 'segments' });

export const Graded: Story = controlStory(grades, 'inclusion').empty();
