import { score } from '@chamdiem/core';
import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { expect, within } from 'storybook/test';
import { planOf, rubrics, sheets } from '../../test/library.ts';
import ScoreSummary from './ScoreSummary.vue';

const meta: Meta<typeof ScoreSummary> = { title: 'ScoreSummary', component: ScoreSummary, args: { rubric: rubrics.meeting } };
export default meta;
type Story = StoryObj<typeof ScoreSummary>;

export const Complete: Story = {
  args: { sheet: sheets.typical },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('77,1')).toBeVisible();
    await expect(canvas.getByText('Khá')).toBeVisible();
  },
  globals: { language: 'vi' },
};

export const Incomplete: Story = { args: { sheet: sheets.incomplete } };

export const KnockedOut: Story = { args: { sheet: sheets.quorumMissed } };

export const SectionClasses: Story = { args: { rubric: rubrics.cqc, sheet: sheets.cqc } };

export const LowerIsBetter: Story = { args: { rubric: rubrics.food, sheet: sheets.food } };

export const ProfileWithoutTotal: Story = { args: { rubric: rubrics.ofsted, sheet: sheets.ofsted } };

export const NothingRated: Story = { args: { sheet: { ...sheets.typical, ratings: {}, facts: {} } } };

export const ReportOfAnotherRubric: Story = {
  args: { rubric: rubrics.food, report: reportOfMeeting() },
  async play({ canvasElement }) {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('alert')).toBeVisible();
  },
};

function reportOfMeeting() {
  return score(planOf(rubrics.meeting), sheets.typical);
}
