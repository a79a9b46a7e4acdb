import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Findings from './Findings.vue';

const meta: Meta = { title: 'Builder/Findings' };
export default meta;

export const AllClear: StoryObj = panelStory(Findings, rubrics.meeting);
export const Warnings: StoryObj = panelStory(Findings, { ...rubrics.haiphong, acceptedFindings: [] });
export const Errors: StoryObj = panelStory(Findings, rubrics.empty);
