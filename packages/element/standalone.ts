import vue from '@vitejs/plugin-vue';
import type { Alias, UserConfig } from 'vite';

/** For pages without a bundler: files with everything inside. What the files of one build shared would become a file of its own. */
export function standalone(entry: Record<string, string>, alias: Alias[] = []): UserConfig {
  return {
    resolve: { alias },
    plugins: [vue({ features: { optionsAPI: false, prodDevtools: false, prodHydrationMismatchDetails: false } })],
    define: { 'process.env.NODE_ENV': JSON.stringify('production') },
    build: {
      // Vite keeps the white space of a library, for the bundler that comes after: here comes none.
      rolldownOptions: { checks: { pluginTimings: false }, output: { minify: true } },
      lib: { entry, formats: ['es'] },
    },
  };
}

/** Files that hold the form alone need no looks of views and results. */
export const formAlone: Alias[] = [{ find: /^@chamdiem\/vue\/style\.css/, replacement: '@chamdiem/vue/form.css' }];
