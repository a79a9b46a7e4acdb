import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Points', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.meeting, 'time');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [first] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-choice-input');
    await userEvent.click(first!);
    await expect(first).toBeChecked();
  },
};

export const Filled: Story = state.filled(1.5);

export const Invalid: Story = {
  ...state.filled(9),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly(1.5);

export const Dense: Story = state.filled(1.5, { layout: 'table' });

const cell = controlStory(rubrics.cellDeducting, 'preparation');

/** From full points down: what is taken off, with its reason. */
export const Deducted: Story = {
  ...cell.empty(),
  async play({ canvasElement }) {
    const buttons = [...canvasElement.querySelectorAll<HTMLElement>('.cd-criterion .cd-points-off button')];
    await userEvent.click(buttons[0]!);
    await expect(canvasElement.querySelector('.cd-criterion-points')).toHaveTextContent('15/15');
  },
};
