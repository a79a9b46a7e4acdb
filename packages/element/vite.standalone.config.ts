import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** For pages without a bundler: one file with everything inside, and a small one for each further language. */
export default defineConfig({
  plugins: [vue({ features: { optionsAPI: false, prodDevtools: false, prodHydrationMismatchDetails: false } })],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  build: {
    minify: true,
    lib: { entry: { 'chamdiem-element': 'src/standalone/chamdiemElement.ts', 'chamdiem-element.en': 'src/standalone/english.ts' }, formats: ['es'] },
  },
});
