import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import vue from '@vitejs/plugin-vue';
import { build } from 'vite';

const types: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

export interface ServedPages {
  readonly origin: string;
  close(): void;
}

/** Builds the pages of test/pages as a portal would, and serves them under a strict policy. */
export async function servePages(...names: readonly string[]): Promise<ServedPages> {
  const root = join(import.meta.dirname, 'pages');
  const outDir = mkdtempSync(join(tmpdir(), 'chamdiem-pages-'));
  await build({
    root, configFile: false, logLevel: 'warn', plugins: [vue()],
    build: { outDir, emptyOutDir: true, minify: false, modulePreload: false, rolldownOptions: { input: names.map((name) => join(root, `${name}.html`)) } },
  });
  const server = createServer(({ url = '/' }, response) => {
    const file = join(outDir, normalize(new URL(url, 'http://localhost').pathname));
    try {
      response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
      response.setHeader('content-security-policy', "default-src 'self'; script-src 'self'; style-src 'self'");
      response.end(readFileSync(file));
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(outDir, { recursive: true });
    },
  };
}
