import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPortal } from '../../../scripts/package/portal.ts';
import type { Portal } from '../../../scripts/package/portal.ts';
import { libraryText, openSite, pageOf } from './site.ts';
import type { Site } from './site.ts';

const folder = join(import.meta.dirname, '..');
const embed = readFileSync(join(folder, 'public/embed.html'), 'utf8');

/** The form is served by one origin, the portal by another; the stranger is a third that the form does not know. */
let site: Site;
let portal: Portal;
let stranger: Portal;

beforeAll(async () => {
  const { outputFiles } = await build({ entryPoints: [join(folder, 'src/embed/host.ts')], bundle: true, format: 'esm', write: false });
  const host = (frame: string): Record<string, string> => ({
    '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Portal</title><iframe src="${frame}/framed.html" title="Phiếu chấm"></iframe><script type="module" src="/host.js"></script></html>`,
    '/embed.js': outputFiles[0]?.text ?? '',
    '/host.js': `
import { embedForm } from '/embed.js';
window.heard = [];
const tell = (message) => heard.push({ type: message.type, members: message.sheet.facts?.members, status: message.report.status });
window.embedded = embedForm(document.querySelector('iframe'), { rubric: await (await fetch('/rubric.json')).json(), options: { layout: 'section', locale: 'en' }, onChange: tell, onComplete: tell, onSubmit: tell });`,
    '/rubric.json': libraryText('hop-ban-thuong-vu/rubric.json'),
    '/sheet.json': libraryText('hop-ban-thuong-vu/sheets/typical.json'),
  });
  // The frame names its hosts, whose addresses are known only when they are open.
  const framed: Record<string, string> = { '/plain.html': pageOf('') };
  site = await openSite(framed);
  const policy = `default-src 'self'; frame-src ${site.url}`;
  portal = await openPortal(host(site.url), {}, policy);
  stranger = await openPortal(host(site.url), {}, policy);
  site.files['/framed.html'] = embed.replace('content=""', `content="https://other.example ${portal.url}"`).replace('./chamdiem-embed.js', '/dist/chamdiem-embed.js');
});
afterAll(async () => {
  await site?.close();
  await portal?.close();
  await stranger?.close();
});

const framed = (page: Page) => page.frameLocator('iframe');
const members = (page: Page) => framed(page).getByRole('textbox', { name: 'Members of the standing committee' }).first();

describe('a form in an iframe of another origin', () => {
  it('takes rubric and options, tells of changes, and has the height of its form', async () => {
    const page = await site.open(portal.url);
    await members(page).fill('12');
    await members(page).blur();
    await expect.poll(() => page.evaluate('heard')).toEqual([{ type: 'change', members: 12, status: 'incomplete' }]);
    // The form still grows by what the answer brings: both are read until they agree.
    const inner = () => framed(page).locator('chamdiem-form').evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    const outer = () => page.evaluate<number>(`document.querySelector('iframe').clientHeight`);
    await expect.poll(async () => (await outer()) - (await inner())).toBe(0);
    expect(await inner()).toBeGreaterThan(300);
    expect(await framed(page).locator('.cd-root').getAttribute('lang')).toBe('en');

    await page.evaluate(`fetch('/sheet.json').then((response) => response.json()).then(async (sheet) => embedded.load({ rubric: await (await fetch('/rubric.json')).json(), sheet }))`);
    await expect.poll(() => framed(page).locator('.cd-root').textContent()).toContain('77,1');
    expect(site.faults).toEqual([]);
    await page.close();
  });

  it('does not answer a host that it does not know', async () => {
    const page = await site.open(stranger.url);
    await framed(page).locator('.cd-notice').waitFor();
    await page.waitForTimeout(300);
    expect(await framed(page).locator('.cd-root').textContent()).toContain('Trang này chưa cho biết dùng bộ tiêu chí nào');
    await page.close();
  });

  it('does not take messages from another window than its own frame', async () => {
    const page = await site.open(portal.url);
    await members(page).waitFor();
    await page.evaluate(`for (const data of [{ protocol: 'chamdiem-embed-1', type: 'hello' }, { type: 'change', sheet: {}, report: {} }]) window.postMessage(data, '*')`);
    await page.waitForTimeout(200);
    expect(await page.evaluate('heard')).toEqual([]);
    await page.close();
  });
});
