import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Languages from './Languages.vue';

const meta: Meta = { title: 'Builder/Languages' };
export default meta;

export const Both: StoryObj = panelStory(Languages, rubrics.meeting, () => {}, { framed: true });
export const OneOnly: StoryObj = panelStory(Languages, { ...rubrics.meeting, languages: ['vi'] }, () => {}, { framed: true });
