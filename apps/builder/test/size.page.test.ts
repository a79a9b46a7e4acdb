import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildBuilder } from '../../../scripts/start/buildBuilder.ts';
import { openSite } from './site.ts';
import type { Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('Home loads at most 250 kB of JavaScript, gzipped', async () => {
  const context = await site.context({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const scripts: string[] = [];
  page.on('request', (request) => void (request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname)));
  await page.goto(site.url);
  await page.getByRole('heading', { name: 'Phiếu của tôi' }).waitFor();
  await page.waitForLoadState('networkidle');
  await context.close();
  const dist = await buildBuilder();
  expect(readdirSync(join(dist, 'assets')).length).toBeGreaterThan(scripts.length);
  const bytes = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(dist, path))).length, 0);
  console.log(`Initial JavaScript: ${(bytes / 1000).toFixed(1)} kB gzipped in ${scripts.length} files`);
  expect(bytes).toBeLessThanOrEqual(250_000);
});
