import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildWithVite } from '../../../scripts/build/buildWithVite.ts';
import { launchChromium } from '../../../scripts/chromium.ts';
import { openPortal } from '../../../scripts/package/portal.ts';

const library = join(import.meta.dirname, '../../../schemas/library');

export function libraryText(file: string): string {
  return readFileSync(join(library, file), 'utf8');
}

export interface Site {
  readonly url: string;
  /** Opens a page of the site; it must have no errors and break no rule of the policy when it is closed. */
  open(path: string): Promise<Page>;
  /** What went wrong on the pages since they were opened: errors, refused by the policy. */
  readonly faults: string[];
  close(): Promise<void>;
}

const watcher = `addEventListener('securitypolicyviolation', (event) => console.error('policy refuses', event.violatedDirective, event.blockedURI, event.sourceFile));`;

/** A portal under a strict policy that serves the built files of the elements, the meeting sheet, and these files. */
export async function openSite(files: Record<string, string>): Promise<Site> {
  const dist = mkdtempSync(join(tmpdir(), 'chamdiem-element-'));
  const packageFolder = join(import.meta.dirname, '..');
  await buildWithVite(packageFolder, dist, 'vite.standalone.config.ts');
  const portal = await openPortal({
    '/watch.js': watcher,
    '/rubric.json': libraryText('hop-ban-thuong-vu/rubric.json'),
    '/sheet.json': libraryText('hop-ban-thuong-vu/sheets/typical.json'),
    ...files,
  }, { '/dist/': dist });
  const browser: Browser = await launchChromium();
  const faults: string[] = [];
  return {
    url: portal.url,
    faults,
    async open(path) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
      await page.goto(`${portal.url}${path}`);
      return page;
    },
    async close() {
      await browser.close();
      await portal.close();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

/** A page around this body; head goes into its head. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Portal</title><script src="/watch.js"></script>${head}<script type="module" src="/dist/chamdiem-element.js"></script></head><body>${body}</body></html>`;
}
