import type { Preview } from '@storybook/vue3-vite';
import { en } from '../src/messages/en.ts';
import { vi } from '../src/messages/vi.ts';
import '../src/styles/index.css';

const messages = { vi, en };

const preview: Preview = {
  globalTypes: {
    theme: { name: 'Theme', toolbar: { icon: 'contrast', items: ['light', 'dark', 'contrast', 'auto'], dynamicTitle: true } },
    language: { name: 'Language', toolbar: { icon: 'globe', items: ['vi', 'en'], dynamicTitle: true } },
  },
  initialGlobals: { theme: 'light', language: 'vi' },
  parameters: { layout: 'fullscreen', controls: { expanded: true }, a11y: { test: 'error' } },
  // Every story is shown in the language and theme of the toolbar, and keeps no drafts, unless it asks for its own.
  decorators: [
    (story, { args, globals }) => story({ args: { messages: globals['language'] === 'en' ? messages.en : messages.vi, theme: globals['theme'] as string, draft: false, ...withoutUndefined(args) } }),
  ],
};

function withoutUndefined(args: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== undefined));
}

export default preview;
