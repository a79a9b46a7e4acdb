import type { Rubric } from '@chamdiem/core';
import type { StoryObj } from '@storybook/vue3-vite';
import { TooltipProvider } from 'reka-ui';
import { h, type Component } from 'vue';
import { useAnalysisStore } from '../analysis/analysisStore.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { freshStores } from './mounted.ts';
// After the styles of the page, which say in which order the layers stand.
import '../editor/Region.css';
import './story.css';

/** A story of a panel: shown as the app would, on stores of its own that hold a rubric and have looked at it. `framed`: a panel that scrolls itself, in a region of fixed height. */
export function panelStory(panel: Component, rubric: Rubric, prepare: () => void = () => {}, { framed = false } = {}): StoryObj {
  return {
    loaders: [async ({ globals }) => {
      await freshStores(globals['language'] === 'en' ? 'en' : 'vi');
      useDocumentStore().open(rubric);
      const analysis = useAnalysisStore();
      while (analysis.looking) await new Promise((resolve) => setTimeout(resolve, 20));
      prepare();
      return {};
    }],
    render: (_, { globals }) => ({
      render: () => h('main', { class: ['cd-root', { 'b-region b-story-frame': framed }], 'data-cd-theme': String(globals['theme']) }, h(TooltipProvider, null, { default: () => h(panel, framed ? { class: 'b-region__panel' } : {}) })),
    }),
  };
}
