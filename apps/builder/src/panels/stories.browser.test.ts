import { composeStories } from '@storybook/vue3-vite';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';

type StoryFile = Parameters<typeof composeStories>[0];
type ComposedStory = { run(context: { canvasElement: HTMLElement }): Promise<void> };

const files = import.meta.glob<StoryFile>('./**/*.stories.ts', { eager: true });
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const canvas = document.createElement('div');
document.body.append(canvas);
afterEach(() => canvas.replaceChildren());

describe.each([['light', 'vi'], ['dark', 'en']])('in the %s theme, in %s', (theme, language) => {
  describe.each(Object.entries(files))('%s', (_file, stories) => {
    const composed: Readonly<Record<string, ComposedStory>> = composeStories(stories, { initialGlobals: { theme, language } });

    it.each(Object.entries(composed))('%s is shown, and accessible', async (_name, story) => {
      await story.run({ canvasElement: canvas });
      await expect.poll(() => canvas.textContent!.trim().length, { timeout: 15_000 }).toBeGreaterThan(20);
      const { violations } = await axe.run(canvas, { runOnly: standards });
      // CodeMirror's text takes the focus inside the part that scrolls, which axe does not see.
      const faults = violations.filter(({ nodes }) => !nodes.every(({ html }) => html.includes('class="cm-scroller"')));
      expect(faults.map(({ id, nodes }) => [id, nodes.length, ...nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)])).toEqual([]);
    });
  });
});
