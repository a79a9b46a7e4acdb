import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOnEveryScreen } from './everyScreen.ts';
import { draftFrom, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('every screen in light is accessible, breaks no policy and asks nothing of other machines', async () => {
  expect(await faultsOnEveryScreen(site, 'light')).toEqual({});
  expect(site.faults.splice(0)).toEqual([]);
}, 300_000);

test('on a phone the tabs of the editor are short, those inside a panel keep their names', async () => {
  const context = await site.context({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await draftFrom(page, site.url, 'phq-9');
  await page.getByRole('tab', { name: 'Xuất, nhúng' }).click();
  const width = async (name: string) => (await page.getByRole('tab', { name }).getByText(name).boundingBox())?.width ?? 0;
  await expect.poll(() => width('Trang bất kỳ')).toBeGreaterThan(40);
  expect(await width('Mã nguồn')).toBeLessThan(5);
  await context.close();
});
