import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** What a careful host sends along: nothing but the page's own files, and nothing written into the page. */
export const policy = [
  "default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "worker-src 'self'", "manifest-src 'self'", "connect-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'self'",
].join('; ');

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the files of a folder on this machine only, under the strict policy; a port that is taken is passed over for the next. */
export async function serveFolder(folder: string, port: number, host = '127.0.0.1'): Promise<Served> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, normalize(path.endsWith('/') ? `${path}index.html` : path));
    const found = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    response.writeHead(found ? 200 : 404, {
      'content-security-policy': policy,
      'content-type': found ? (types[extname(file)] ?? 'application/octet-stream') : 'text/plain',
      // Built files carry their content's hash in their name; the page and the service worker do not.
      'cache-control': path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
    if (found) createReadStream(file).pipe(response);
    else response.end('404');
  });
  await listen(server, port, host);
  const { port: taken } = server.address() as AddressInfo;
  return { url: `http://localhost:${taken}/`, close: () => close(server) };
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

async function listen(server: Server, port: number, host: string): Promise<void> {
  for (let tried = port; ; tried++) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve);
      server.listen(tried, host, () => {
        server.removeListener('error', resolve);
        resolve(undefined);
      });
    });
    if (error === undefined) return;
    if (error.code !== 'EADDRINUSE' || tried >= port + 20) throw error;
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
