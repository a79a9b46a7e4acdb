import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { h } from 'vue';
import { planScale } from '../../document/budget/plan.ts';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import './AdjustDialog.css';
import AdjustOutcome from './AdjustOutcome.vue';
import Budget from './Budget.vue';

const meta: Meta = { title: 'Builder/Budget' };
export default meta;

export const Complete: StoryObj = panelStory(Budget, rubrics.meeting);
export const Missing: StoryObj = panelStory(Budget, { ...rubrics.meeting, total: { ...rubrics.meeting.total, max: 120 } });
export const Outcome: StoryObj = panelStory(() => h(AdjustOutcome, { changes: planScale(rubrics.meeting, { base: 70, decimals: 0 }), cuts: [], from: 100, to: 70 }), rubrics.meeting);
