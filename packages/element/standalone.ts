import vue from '@vitejs/plugin-vue';
import type { UserConfig } from 'vite';

/** For pages without a bundler: files with everything inside. What the files of one build shared would become a file of its own. */
export function standalone(entry: Record<string, string>): UserConfig {
  return {
    plugins: [vue({ features: { optionsAPI: false, prodDevtools: false, prodHydrationMismatchDetails: false } })],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      // Vite keeps the white space of a library, for the bundler that comes after: here comes none.
      rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
      lib: { entry, formats: ['es'] },
    },
  };
}
