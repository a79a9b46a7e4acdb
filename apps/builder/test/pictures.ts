import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../../../scripts/chromium.ts';
import { buildBuilder } from '../../../scripts/start/buildBuilder.ts';
import { serveFolder } from '../../../scripts/start/serveFolder.ts';
import { root } from '../../../scripts/workspace.ts';

// npm run pictures: the builder with the meeting sheet open, by day and by night, in both languages.
const folder = join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });
const { url, close } = await serveFolder(await buildBuilder(), 0);
const browser = await launchChromium();
for (const [theme, locale, width, height] of [['light', 'vi', 1280, 800], ['dark', 'en', 1280, 800], ['light', 'vi', 390, 844]] as const) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: theme, locale });
  const page = await context.newPage();
  await page.addInitScript((language) => {
    localStorage.setItem('chamdiem.locale', language);
    localStorage.setItem('chamdiem.tour', 'true');
  }, locale);
  await page.goto(`${url}#/gallery/hop-ban-thuong-vu`);
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.locator('.b-sheet__title').waitFor();
  await page.screenshot({ path: join(folder, `builder-${theme}-${width}.jpg`), type: 'jpeg', quality: 62 });
  await context.close();
}
await browser.close();
close();
