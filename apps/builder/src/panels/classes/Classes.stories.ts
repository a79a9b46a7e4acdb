import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Classes from './Classes.vue';

const meta: Meta = { title: 'Builder/Classes and rules' };
export default meta;

export const Meeting: StoryObj = panelStory(Classes, rubrics.meeting);
export const LowerIsBetter: StoryObj = panelStory(Classes, rubrics.food);
export const NoClasses: StoryObj = panelStory(Classes, { ...rubrics.meeting, classes: undefined as never });
