import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { root } from '../workspace.ts';
import { launchChromium } from '../chromium.ts';
import { openPortal } from './portal.ts';
import type { Portal } from './portal.ts';

const { consumer } = inject('packages');
const program = readFileSync(join(root, 'packages/core/test/consumer/page.js'), 'utf8');
const library = join(root, 'schemas/library/hop-ban-thuong-vu');
const [rubric, sheet, expected] = ['rubric.json', 'sheets/typical.json', 'expected/typical.json'].map((file) => readFileSync(join(library, file), 'utf8'));

type Shown = { report: Record<string, unknown>; text: string; digest: string; violations: string[]; evalRefused: boolean };

const pageOf = (script: string): string => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Portal</title><pre id="result"></pre><script type="module" src="${script}"></script></html>`;

let browser: Browser;
let portal: Portal;

beforeAll(async () => {
  const contents = { contents: program, resolveDir: consumer };
  const { outputFiles } = await build({ stdin: contents, bundle: true, minify: true, format: 'esm', target: 'es2022', write: false });
  const files = {
    '/plain.html': pageOf('/plain.js'),
    // Without a bundler and without an import map, which this policy refuses, a page names the files.
    '/plain.js': program.replaceAll(/'@chamdiem\/core(.*)'/g, (_name, entry: string) => `'/core${entry === '' ? '/index' : entry}.js'`),
    '/bundled.html': pageOf('/bundled.js'),
    '/bundled.js': outputFiles[0]?.text ?? '',
    '/rubric.json': rubric ?? '',
    '/sheet.json': sheet ?? '',
  };
  portal = await openPortal(files, { '/core/': join(consumer, 'node_modules/@chamdiem/core/dist') });
  browser = await launchChromium();
});

afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

describe.each(['plain', 'bundled'])('in a %s page under a strict Content-Security-Policy', (kind) => {
  it('scores and explains', async () => {
    const { report, text, digest, violations, evalRefused } = await shown(`/${kind}.html`);
    expect(report).toMatchObject(numbersOf(expected ?? ''));
    expect(text).toContain('Xếp loại');
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(violations).toEqual([]);
    expect(evalRefused).toBe(true);
  });
});

async function shown(path: string): Promise<Shown> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('requestfailed', (request) => errors.push(`${request.url()} failed`));
  await page.goto(`${portal.url}${path}`);
  const result = page.locator('#result', { hasText: '{' });
  // Attached, not visible: on a machine without fonts text takes no room.
  const arrived = await result.waitFor({ state: 'attached', timeout: 15_000 }).then(() => true, () => false);
  expect({ arrived, errors }).toEqual({ arrived: true, errors: [] });
  return JSON.parse((await result.textContent()) ?? '') as Shown;
}

function numbersOf(expectation: string): Record<string, unknown> {
  const { total, class: classId } = JSON.parse(expectation) as Record<string, unknown>;
  return { total, class: classId };
}
