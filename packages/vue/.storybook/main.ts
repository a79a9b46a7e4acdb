import type { StorybookConfig } from '@storybook/vue3-vite';

const config: StorybookConfig = {
  framework: { name: '@storybook/vue3-vite', options: { docgen: false } },
  stories: ['./*.stories.ts', '../src/**/*.stories.ts', '../../../apps/builder/src/**/*.stories.ts'],
  addons: ['@storybook/addon-a11y'],
  // Nothing leaves the machine: no telemetry, no version check, no news.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
