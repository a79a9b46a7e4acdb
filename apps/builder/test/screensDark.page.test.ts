import { afterAll, beforeAll, test } from 'vitest';
import { everyScreen } from './everyScreen.ts';
import { openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site?.close());

test('every screen in dark is accessible, breaks no policy and asks nothing of other machines', () => everyScreen(site, 'dark'), 300_000);
