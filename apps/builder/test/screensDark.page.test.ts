import { afterAll, beforeAll, expect, test } from 'vitest';
import { faultsOnEveryScreen } from './everyScreen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('every screen in dark is accessible, breaks no policy and asks nothing of other machines', async () => {
  expect(await faultsOnEveryScreen(site, 'dark')).toEqual({});
  expect(site.faults.splice(0)).toEqual([]);
}, 300_000);
