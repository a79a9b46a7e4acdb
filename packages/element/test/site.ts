import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.ts';
import { openPortal } from '../../../scripts/package/portal.ts';
import { builtElements } from '../../../scripts/test/builtElements.ts';

const library = join(import.meta.dirname, '../../../schemas/library');

export function libraryText(file: string): string {
  return readFileSync(join(library, file), 'utf8');
}

export interface Site {
  readonly url: string;
  /** What it serves besides the built files; may be added to. */
  readonly files: Record<string, string>;
  /** Opens a page of the site, or of another. */
  open(path: string): Promise<Page>;
  /** What went wrong on the pages since they were opened: errors, refused by the policy. */
  readonly faults: string[];
  close(): Promise<void>;
}

const watcher = `addEventListener('securitypolicyviolation', (event) => console.error('policy refuses', event.violatedDirective, event.blockedURI, event.sourceFile));`;

/** A portal under a strict policy that serves the built files of the elements, the meeting sheet, and these files. */
export async function openSite(pages: Record<string, string>): Promise<Site> {
  const files: Record<string, string> = {
    '/watch.js': watcher,
    '/rubric.json': libraryText('hop-ban-thuong-vu/rubric.json'),
    '/sheet.json': libraryText('hop-ban-thuong-vu/sheets/typical.json'),
    ...pages,
  };
  const portal = await openPortal(files, { '/dist/': builtElements() });
  const browser: Browser = await launchChromium();
  const faults: string[] = [];
  return {
    url: portal.url,
    files,
    faults,
    async open(path) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => { if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text()); });
      await page.goto(new URL(path, portal.url).href);
      return page;
    },
    async close() {
      await browser.close();
      await portal.close();
    },
  };
}

/** A page around this body; head goes into its head. */
export function pageOf(body: string, head = ''): string {
  return `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Portal</title><script src="/watch.js"></script>${head}<script type="module" src="/dist/chamdiem-element.js"></script></head><body>${body}</body></html>`;
}
