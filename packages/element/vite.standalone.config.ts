import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** One file with everything inside, for pages without a bundler; further languages are small files beside it. */
export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false, prodDevtools: false, prodHydrationMismatchDetails: false } })],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    minify: true,
    lib: { entry: { 'chamdiem-element': 'src/standalone.ts' }, formats: ['es'] },
  },
});
