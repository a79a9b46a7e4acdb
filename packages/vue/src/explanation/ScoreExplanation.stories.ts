import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, userEvent, within } from 'storybook/test';
import { rubrics, sheets } from '../../test/library.ts';
import ScoreExplanation from './ScoreExplanation.vue';

const meta: Meta<typeof ScoreExplanation> = { title: 'ScoreExplanation', component: ScoreExplanation, args: { rubric: rubrics.meeting } };
export default meta;
type Story = StoryObj<typeof ScoreExplanation>;

export const Typical: Story = { args: { sheet: sheets.typical } };

export const AllOpen: Story = {
  args: { sheet: sheets.typical },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    const criterion = canvas.getByText(/^1\.2\. /);
    await expect(criterion).not.toBeVisible();
    await userEvent.click(canvas.getByRole('button'));
    await expect(criterion).toBeVisible();
  },
};

export const KnockedOut: Story = { args: { sheet: sheets.quorumMissed } };

export const Incomplete: Story = { args: { sheet: sheets.incomplete } };

export const Overridden: Story = { args: { sheet: sheets.overridden } };

export const DecidedByPerson: Story = { args: { sheet: sheets.decided } };

export const SectionClasses: Story = { args: { rubric: rubrics.cqc, sheet: sheets.cqc } };
