import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { buildBuilder } from '../../../scripts/start/buildBuilder.ts';
import { serveFolder } from '../../../scripts/start/serveFolder.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export interface Site {
  readonly url: string;
  readonly browser: Browser;
  /** Errors, refusals of the policy and addresses outside of this machine, on any page since the site was opened. */
  readonly faults: string[];
  /** A browser of its own: nothing kept from before; the tour is over unless told. */
  readonly context: (options?: BrowserContextOptions & { readonly theme?: 'light' | 'dark'; readonly locale?: 'vi' | 'en'; readonly tour?: boolean }) => Promise<BrowserContext>;
  readonly close: () => Promise<void>;
}

/** The built builder, or a copy of it, served under the strict policy as `npm start` does. The build is made once for a state of the sources. */
export async function openSite(folder?: string): Promise<Site> {
  const served = await serveFolder(folder ?? (await buildBuilder()), 4500);
  const browser = await launchChromium();
  const faults: string[] = [];
  return {
    url: served.url,
    browser,
    faults,
    async context({ theme = 'light', locale: language = 'vi', tour = false, ...options } = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      await context.addInitScript(([themeName, locale, seen]) => {
        // The blank page before the first has no storage.
        if (location.protocol === 'about:') return;
        localStorage.setItem('chamdiem.theme', themeName!);
        localStorage.setItem('chamdiem.locale', locale!);
        localStorage.setItem('chamdiem.tour', seen!);
        addEventListener('securitypolicyviolation', (event) => console.error('policy refuses', event.violatedDirective, event.blockedURI, event.sourceFile));
      }, [theme, language, String(!tour)]);
      context.on('page', (page) => watch(page));
      return context;
    },
    async close() {
      await browser.close();
      await served.close();
    },
  };

  function watch(page: Page): void {
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => void (message.type() === 'error' && faults.push(message.text())));
    page.on('request', (request) => {
      if (!/^(?:data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(served.url).origin) faults.push(`left the machine: ${request.url()}`);
    });
  }
}

/** Makes a draft from a sheet of the library and waits until it can be edited. */
export async function draftFrom(page: Page, url: string, entry: string): Promise<void> {
  await page.goto(`${url}#/gallery/${entry}`);
  await page.getByRole('button', { name: 'Dùng mẫu này' }).click();
  await titleField(page).waitFor();
  await expect.poll(() => titleField(page).isEditable(), { timeout: 60_000 }).toBe(true);
}

/** The title in the bar on top; the sheet has it once more. */
export const titleField = (page: Page) => page.locator('.b-title').getByRole('textbox');

/** Resolves once everything is written. */
export const saved = (page: Page) => page.locator('.b-save-state[data-state="saved"]').waitFor({ timeout: 60_000 });

/** What axe finds wrong on the page as it is. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Evaluated as the test's own script: the page's policy stays as it is.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
    return axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
  });
  // CodeMirror's text takes the focus inside the part that scrolls, which axe does not see.
  const faults = violations.filter(({ nodes }) => !nodes.every(({ html }) => html.includes('class="cm-scroller"')));
  return faults.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}
