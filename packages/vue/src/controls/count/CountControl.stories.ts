import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Count', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const state = controlStory(rubrics.meeting, 'documents-late');

export const Empty: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const [field] = canvasElement.querySelectorAll<HTMLInputElement>('.cd-criterion .cd-number-input');
    const buttons = canvasElement.querySelectorAll<HTMLElement>('.cd-criterion .cd-number-step');
    await userEvent.click(buttons[1]!);
    await userEvent.click(buttons[1]!);
    await userEvent.click(buttons[0]!);
    await expect(field).toHaveValue('1');
  },
};

export const Filled: Story = state.filled({ value: 1, comment: 'Một tài liệu gửi chậm' });

export const Invalid: Story = {
  ...state.filled({ value: 60, comment: 'Nhiều' }),
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.cd-criterion .cd-issue')).toBeVisible();
  },
};

export const NotApplicable: Story = state.notApplicable();

export const ReadOnly: Story = state.readonly({ value: 1, comment: 'Một tài liệu gửi chậm' });

export const Dense: Story = state.filled({ value: 1, comment: 'Một tài liệu gửi chậm' }, { layout: 'table' });
