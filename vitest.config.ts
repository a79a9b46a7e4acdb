import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { packageFolders } from './scripts/workspace.ts';

const long = process.env['LONG'] === '1';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['./scripts/test/properties.ts'],
    testTimeout: long ? 600_000 : 20_000,
    projects: [
      project('library', 'packages/core/test/**/*.test.ts'),
      project('scripts', 'scripts/!(package)/**/*.test.ts', 'scripts/*.test.ts'),
      packages(),
      ...packageFolders().map((folder) => project(basename(folder), `${folder}/src/**/*.test.ts`)),
    ],
  },
});

function project(name: string, ...include: string[]) {
  // Tests that need a browser end in .browser.test.ts and get projects of their own.
  return { extends: true as const, test: { name, include, exclude: ['**/node_modules/**', '**/*.browser.test.ts'] } };
}

/** What would be published, as those who install it see it. The setup builds and packs; without these tests in the run it does not start. */
function packages() {
  return {
    extends: true as const,
    test: { name: 'packages', include: ['scripts/package/*.test.ts'], globalSetup: ['./scripts/package/setup.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
  };
}
