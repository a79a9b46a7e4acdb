import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../../scripts/chromium.ts';
import { root } from '../../../scripts/workspace.ts';
import { servePages } from './servePages.ts';

// npm run pictures: the meeting sheet on a phone and on a desk, by day and by night.
const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const [pages, browser] = await Promise.all([servePages('meeting'), launchChromium()]);
for (const theme of ['light', 'dark']) {
  for (const [width, height] of [[390, 844], [1280, 800]] as const) {
    const page = await browser.newPage({ viewport: { width, height } });
    await page.goto(`${pages.origin}/meeting.html?theme=${theme}`);
    await page.locator('[data-cd-criterion="documents-quality"]').evaluate((card) => card.scrollIntoView({ block: 'center' }));
    await page.screenshot({ path: join(folder, `meeting-${theme}-${width}.jpg`), type: 'jpeg', quality: 72 });
    await page.close();
  }
}
await browser.close();
pages.close();
