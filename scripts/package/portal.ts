import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

export const policy = "default-src 'self'; script-src 'self'; style-src 'self'";

export type Portal = { url: string; close(): Promise<void> };

/** Serves these files, and those below these folders, over plain http under a strict Content-Security-Policy. */
export async function openPortal(files: Record<string, string>, folders: Record<string, string>, csp = policy): Promise<Portal> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://portal').pathname;
    const body = files[path] ?? readBelow(folders, path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-security-policy': csp, 'content-type': typeOf(path) });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => close(server) };
}

function readBelow(folders: Record<string, string>, path: string): string | undefined {
  const prefix = Object.keys(folders).find((each) => path.startsWith(each));
  if (prefix === undefined) return undefined;
  return readFileSync(join(folders[prefix] ?? '', normalize(path.slice(prefix.length))), 'utf8');
}

function typeOf(path: string): string {
  switch (extname(path)) {
    case '.js': return 'text/javascript; charset=utf-8';
    case '.css': return 'text/css; charset=utf-8';
    case '.json': return 'application/json';
    default: return 'text/html; charset=utf-8';
  }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}
