import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Facts from './Facts.vue';

const meta: Meta = { title: 'Builder/Facts' };
export default meta;

export const Meeting: StoryObj = panelStory(Facts, rubrics.meeting);
export const Lists: StoryObj = panelStory(Facts, rubrics.products);
export const Nothing: StoryObj = panelStory(Facts, rubrics.empty);
