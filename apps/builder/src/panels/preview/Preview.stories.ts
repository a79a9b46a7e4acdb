import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import { usePreviewStore } from './previewStore.ts';
import Preview from './Preview.vue';

const meta: Meta = { title: 'Builder/Preview' };
export default meta;

export const Phone: StoryObj = panelStory(Preview, rubrics.meeting);
export const Desk: StoryObj = panelStory(Preview, rubrics.meeting, () => { usePreviewStore().frame = 'desk'; });
export const Print: StoryObj = panelStory(Preview, rubrics.meeting, () => { usePreviewStore().frame = 'print'; });
export const NothingYet: StoryObj = panelStory(Preview, rubrics.empty);
