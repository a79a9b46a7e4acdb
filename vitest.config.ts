import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumLaunch } from './scripts/chromium.ts';
import { bundledWorkers } from './scripts/test/bundledWorkers.ts';
import { packageFolders } from './scripts/workspace.ts';

const long = process.env['LONG'] === '1';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['./scripts/test/properties.ts'],
    // Those that use a page wait for it some of their time: on two cores a second one runs meanwhile, a third would only slow both.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    testTimeout: long ? 600_000 : 60_000,
    projects: [
      pure('library', 'packages/core/test/**/*.test.ts'),
      project('scripts', 'scripts/!(package)/**/*.test.ts', 'scripts/*.test.ts'),
      packages(),
      await browser(),
      pages(),
      ...packageFolders().map((folder) => (['core', 'oracle'].includes(basename(folder)) ? pure : project)(basename(folder), `${folder}/src/**/*.test.ts`)),
    ],
  },
});

function project(name: string, ...include: string[]) {
  // Tests that need a browser end in .browser.test.ts and get projects of their own.
  return { extends: true as const, test: { name, include, exclude: ['**/node_modules/**', '**/*.browser.test.ts'] } };
}

/** Pure functions leave nothing behind: their files share a process and what it has loaded, which saves a third of the time. */
function pure(name: string, ...include: string[]) {
  const { test, ...rest } = project(name, ...include);
  return { ...rest, test: { ...test, isolate: false } };
}

/** Components in a real Chromium. */
async function browser() {
  const provider = playwright({ launchOptions: await chromiumLaunch() });
  return {
    extends: true as const,
    plugins: [vue(), bundledWorkers()],
    test: {
      name: 'browser',
      include: ['packages/{vue,element}/src/**/*.browser.test.ts', 'apps/*/src/**/*.browser.test.ts'],
      setupFiles: ['./scripts/test/properties.ts'],
      browser: { enabled: true, headless: true, provider, screenshotFailures: false, instances: [{ browser: 'chromium' as const, viewport: { width: 1280, height: 800 } }] },
    },
  };
}

/** Built pages, served and used as a person would. */
function pages() {
  return { extends: true as const, test: { name: 'pages', include: ['{packages,apps}/*/test/**/*.page.test.ts'], globalSetup: ['./scripts/start/pagesSetup.ts'], expect: { poll: { timeout: 15_000 } }, testTimeout: 120_000, hookTimeout: 180_000 } };
}

/** What would be published, as those who install it see it. The setup builds and packs; without these tests in the run it does not start. */
function packages() {
  return {
    extends: true as const,
    test: { name: 'packages', include: ['scripts/package/*.test.ts'], globalSetup: ['./scripts/package/setup.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
  };
}
