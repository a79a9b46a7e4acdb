import { parseArgs } from 'node:util';
import { buildBuilder } from './start/buildBuilder.ts';
import { openBrowser } from './start/openBrowser.ts';
import { runDev } from './start/runDev.ts';
import { serveFolder } from './start/serveFolder.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    /** Vite's development server: changes of the source show at once; no strict policy. */
    dev: { type: 'boolean', default: false },
    'no-open': { type: 'boolean', default: false },
  },
});

if (values.dev) {
  await runDev(values.port);
} else {
  const { url } = await serveFolder(await buildBuilder(), Number(values.port));
  console.log(`\n  Chấm Điểm: ${url}\n\n  Mở địa chỉ này trong trình duyệt. Dừng bằng Ctrl+C.\n  Open this address in a browser. Ctrl+C stops it.\n`);
  if (!values['no-open']) openBrowser(url);
}
