import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Sheet from './Sheet.vue';

const meta: Meta = { title: 'Builder/Sheet' };
export default meta;

export const Meeting: StoryObj = panelStory(Sheet, rubrics.meeting, () => useSessionStore().select(rubrics.meeting.sections[0]!.items[2]!.id), { framed: true });
export const Bands: StoryObj = panelStory(Sheet, rubrics.haiphong, () => {}, { framed: true });
export const Empty: StoryObj = panelStory(Sheet, rubrics.empty, () => {}, { framed: true });
