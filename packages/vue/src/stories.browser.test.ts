import { composeStories } from '@storybook/vue3-vite';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import preview from '../.storybook/preview.ts';

type StoryFile = Parameters<typeof composeStories>[0];
type ComposedStory = { run(context: { canvasElement: HTMLElement }): Promise<void> };

const files = import.meta.glob<StoryFile>(['../.storybook/*.stories.ts', './**/*.stories.ts'], { eager: true });
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const canvas = document.createElement('main');
document.body.append(canvas);
afterEach(() => canvas.replaceChildren());

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  describe.each(Object.entries(files))('%s', (_file, stories) => {
    const composed: Readonly<Record<string, ComposedStory>> = composeStories(stories, { ...preview, initialGlobals: { ...preview.initialGlobals, theme } });

    it.each(Object.entries(composed))('%s plays, and is accessible', async (_name, story) => {
      await story.run({ canvasElement: canvas });
      expect(canvas.textContent?.trim()).not.toBe('');
      const { violations } = await axe.run(canvas, { runOnly: standards });
      expect(violations.map(({ id, nodes }) => [id, nodes.length, ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)])).toEqual([]);
    });
  });
});
