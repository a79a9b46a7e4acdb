import { execFileSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, LaunchOptions } from 'playwright-core';
import { root } from './workspace.ts';

/** Starts the Chromium of `chromiumLaunch`. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch(await chromiumLaunch()).catch((cause: unknown) => {
    throw new Error('The browser tests need Chromium, Chrome or Edge on this system: install one and run the tests again.', { cause });
  });
}

/**
 * How to start a Chromium. On common Linux it comes out of an npm package, with the libraries that a bare machine lacks,
 * so nothing need be installed; elsewhere it is the Chrome or Edge of the machine.
 */
export async function chromiumLaunch(): Promise<LaunchOptions> {
  if (process.platform === 'linux' && process.arch === 'x64' && !usesMusl()) {
    const folder = await unpacked();
    return { executablePath: join(folder, 'chromium'), env: { ...process.env, LD_LIBRARY_PATH: join(folder, 'lib') } };
  }
  const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find((file) => existsSync(file));
  if (executablePath !== undefined) return { executablePath };
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome' };
}

/** The folder of the unpacked browser: kept beside the packages, made once for a version. */
async function unpacked(): Promise<string> {
  const home = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))));
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const cache = join(root, 'node_modules/.cache/chromium');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;

  mkdirSync(cache, { recursive: true });
  const part = mkdtempSync(join(cache, 'part-'));
  await Promise.all([
    inflate(join(home, 'bin/chromium.br'), join(part, 'chromium')),
    inflate(join(home, 'bin/al2023.tar.br'), join(part, 'lib.tar')),
  ]);
  execFileSync('tar', ['-xf', 'lib.tar', '--no-same-owner'], { cwd: part });
  rmSync(join(part, 'lib.tar'));
  // Another run may have been faster.
  if (existsSync(folder)) rmSync(part, { recursive: true });
  else renameSync(part, folder);
  return folder;
}

function inflate(from: string, to: string): Promise<void> {
  return pipeline(createReadStream(from), createBrotliDecompress(), createWriteStream(to, { mode: 0o755 }));
}

function usesMusl(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime === undefined;
}
