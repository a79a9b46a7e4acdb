import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Levels', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.meeting, 'documents-quality');

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

export const Graded: Story = controlStory(rubrics.ofsted, 'inclusion').empty();
