import { rolldown } from 'rolldown';
import type { Plugin } from 'vitest/config';

/**
 * Workers arrive in one piece, as in the built program, instead of module by module:
 * nearly every test of a panel starts the one that looks at the document, which took most of its time.
 */
export function bundledWorkers(): Plugin {
  return {
    name: 'bundled-workers',
    enforce: 'pre',
    async load(id) {
      const [input = '', query = ''] = id.split('?');
      if (!query.includes('worker_file')) return null;
      const bundle = await rolldown({ input, platform: 'browser' });
      const { output: [{ code, moduleIds }] } = await bundle.generate({ format: 'esm', codeSplitting: false });
      await bundle.close();
      for (const file of moduleIds) this.addWatchFile(file);
      return code;
    },
  };
}
