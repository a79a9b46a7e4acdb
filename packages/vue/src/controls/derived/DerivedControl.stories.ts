import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent } from 'storybook/test';
import { rubrics } from '../../../test/library.ts';
import { controlStory } from '../../fillings/controlStory.ts';
import RubricForm from '../../form/RubricForm.vue';

const meta: Meta<typeof RubricForm> = { title: 'Controls/Derived', component: RubricForm };
export default meta;
type Story = StoryObj<typeof RubricForm>;

const { values = [], facts = [] } = rubrics.meeting;
const kept = ['members', 'present', 'absent-without-reason'];
const state = controlStory(rubrics.meeting, 'attendance', { facts: facts.filter(({ id }) => kept.includes(id)), values: values.filter(({ id }) => id === 'attendance-rate') } as never);

/** The points come from facts: 8 of 9 is under 90 per cent. */
export const Computed: Story = {
  ...state.empty(),
  async play({ canvasElement }) {
    const fields = canvasElement.querySelectorAll<HTMLInputElement>('.cd-fact .cd-number-input');
    for (const [index, text] of ['9', '8', '0'].entries()) await userEvent.type(fields[index]!, text);
    await expect(canvasElement.querySelector('.cd-criterion-points')).toHaveTextContent('1/2');
    await expect(canvasElement.querySelector('.cd-band-fits')).toHaveTextContent('Từ 75% đến dưới 90%');
  },
};

export const Waiting: Story = state.empty();
