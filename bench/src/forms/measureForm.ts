import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';
import { launchChromium } from '../../../scripts/chromium.ts';
import { openPortal } from '../../../scripts/package/portal.ts';
import { surveyStyles } from './bundlePages.ts';
import { documentsFor } from './documents.ts';
import type { FormName } from './documents.ts';

export interface FormMeasured {
  /** Milliseconds of script, and of everything, until the sheet stands. */
  readonly script: number;
  readonly all: number;
  /** Milliseconds of script from a click on another level to the new total: the mean of many. */
  readonly rating: number;
}

const SLOWDOWN = 4;
const CLICKS = 15;
const PAUSE = 3000;

/** Opens one filled sheet in a fresh Chromium; times are those of a processor that is four times slower. */
export async function measureForm(workdir: string, form: FormName, count: number): Promise<FormMeasured> {
  const portal = await openPortal({
    '/': `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Form</title><link rel="stylesheet" href="/form.css"><div id="app"></div><script type="module" src="/form.js"></script></html>`,
    '/form.css': form === 'survey' ? surveyStyles() : readFileSync(join(workdir, 'chamdiem.css'), 'utf8'),
    '/form.js': readFileSync(join(workdir, `${form}.js`), 'utf8'),
    '/documents.json': JSON.stringify(documentsFor(form, count)),
  }, {}, "default-src 'self'; img-src 'self' data:; style-src 'self' 'unsafe-inline'");
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const client = await page.context().newCDPSession(page);
    await page.goto(portal.url);
    await page.evaluate(`load('/documents.json')`);
    // Ticks of the thread, not of the clock, and no throttling by the browser, which goes by the clock: other work of the machine does not count.
    await client.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
    await client.send('Performance.enable');
    const before = await metrics(client);
    await page.evaluate('show()');
    const shown = await metrics(client);
    // What the page does for itself once it has time is over before somebody answers.
    await page.waitForTimeout(PAUSE);
    const idle = await metrics(client);
    await page.evaluate(`rate(${CLICKS})`);
    const rated = await metrics(client);
    return { script: shown.script - before.script, all: shown.all - before.all, rating: (rated.script - idle.script) / CLICKS };
  } finally {
    await browser?.close();
    await portal.close();
  }
}

async function metrics(client: CDPSession): Promise<{ script: number; all: number }> {
  const { metrics: list } = await client.send('Performance.getMetrics');
  const ms = (name: string): number => (list.find((metric) => metric.name === name)?.value ?? 0) * 1000 * SLOWDOWN;
  return { script: ms('ScriptDuration'), all: ms('TaskDuration') };
}
