import type { Meta, StoryObj } from '@storybook/vue3-vite';
import { rubrics } from '../../testing/rubrics.ts';
import { panelStory } from '../../testing/story.ts';
import Cases from './Cases.vue';

const meta: Meta = { title: 'Builder/Cases' };
export default meta;

export const AllPass: StoryObj = panelStory(Cases, rubrics.meeting);
/** The best class asks for more than before: what was right no longer is. */
export const Failing: StoryObj = panelStory(Cases, {
  ...rubrics.meeting,
  classes: { ...rubrics.meeting.classes!, list: rubrics.meeting.classes!.list.map((each, i) => (i === 0 ? { ...each, cut: { at: 95 } } : each)) },
});
export const None: StoryObj = panelStory(Cases, { ...rubrics.meeting, goldenCases: [] });
