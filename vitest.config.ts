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
      project('scripts', 'scripts/**/*.test.ts'),
      ...packageFolders().map((folder) => project(basename(folder), `${folder}/src/**/*.test.ts`)),
    ],
  },
});

function project(name: string, ...include: string[]) {
  // Tests that need a browser end in .browser.test.ts and get projects of their own.
  return { extends: true as const, test: { name, include, exclude: ['**/node_modules/**', '**/*.browser.test.ts'] } };
}
