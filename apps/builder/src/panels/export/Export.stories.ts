import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Export from './Export.vue';

const meta: Meta = { title: 'Builder/Export' };
export default meta;

export const Meeting: StoryObj = panelStory(Export, rubrics.meeting);
export const WithErrors: StoryObj = panelStory(Export, { ...rubrics.empty, sections: [{ kind: 'section', id: 'a', title: { vi: 'A', en: 'A' }, items: [] }] });
