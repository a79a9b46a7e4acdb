import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Properties from './Properties.vue';

const meta: Meta = { title: 'Builder/Properties' };
export default meta;

const select = (...ids: string[]) => () => useSessionStore().select(...ids);
const [first] = rubrics.meeting.sections;

export const WholeForm: StoryObj = panelStory(Properties, rubrics.meeting, select());
export const Section: StoryObj = panelStory(Properties, rubrics.meeting, select(first!.id));
export const Levels: StoryObj = panelStory(Properties, rubrics.meeting, select(first!.items[2]!.id));
export const Bands: StoryObj = panelStory(Properties, rubrics.meeting, select(first!.items[3]!.id));
export const Several: StoryObj = panelStory(Properties, rubrics.meeting, select(...first!.items.map(({ id }) => id)));
