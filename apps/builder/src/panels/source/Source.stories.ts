import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Source from './Source.vue';

const meta: Meta = { title: 'Builder/Source' };
export default meta;

export const Meeting: StoryObj = panelStory(Source, rubrics.meeting, () => {}, { framed: true });
