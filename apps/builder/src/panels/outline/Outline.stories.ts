import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Outline from './Outline.vue';

const meta: Meta = { title: 'Builder/Outline' };
export default meta;

export const Meeting: StoryObj = panelStory(Outline, rubrics.meeting, () => useSessionStore().select(rubrics.meeting.sections[0]!.id), { framed: true });
export const Marked: StoryObj = panelStory(Outline, { ...rubrics.haiphong, acceptedFindings: [] }, () => {}, { framed: true });
export const Empty: StoryObj = panelStory(Outline, rubrics.empty, () => {}, { framed: true });
