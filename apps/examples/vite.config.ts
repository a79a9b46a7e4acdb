import { join } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

const src = join(import.meta.dirname, 'src');

/** The examples that need a bundler; html and server run as they stand. */
export default defineConfig({
  root: src,
  plugins: [vue()],
  build: { outDir: '../dist', emptyOutDir: true, target: 'es2022', rolldownOptions: { input: Object.fromEntries(['vue', 'react', 'iframe', 'engine'].map((name) => [name, join(src, name, 'index.html')])) } },
});
