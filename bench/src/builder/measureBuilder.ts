import type { Page } from 'playwright-core';
import { openBuilder, rest } from './openBuilder.ts';
import { untilChanged, untilShown } from './stopwatch.ts';

/** Milliseconds of the clock, each the median of its repetitions. */
export interface BuilderMeasured {
  /** From the click on Home until outline and sheet are painted, and the same by the address, with everything loaded anew. */
  readonly open: number;
  readonly load: number;
  /** From a key to the changed outline beside the sheet, to the changed preview, to the changed findings. */
  readonly sheet: number;
  readonly preview: number;
  readonly findings: number;
}

const KEYS = 11;
const stands = ['[role=treeitem]', '[data-row]'];

export async function measureBuilder(count: number): Promise<BuilderMeasured> {
  const { page, url, close } = await openBuilder(count);
  try {
    const editor = page.url();
    const load = await repeated(3, async () => {
      await page.goto('about:blank');
      await page.goto(editor);
      return untilShown(page, stands);
    });
    const open = await repeated(3, async () => {
      await page.goto(url);
      await page.getByRole('link', { name: 'Bảng điểm đo tốc độ' }).waitFor();
      await page.waitForTimeout(500);
      return untilChanged(page, '[data-row]', () => page.getByRole('link', { name: 'Bảng điểm đo tốc độ' }).click());
    });
    await page.locator('[role=treeitem]').first().waitFor();
    const title = page.locator('[data-row="c3"] [data-field="title"]');
    await title.click();
    const sheet = await typed(page, '[role=treeitem][aria-selected=true]');
    // The preview stands beside everything else on a screen of this width.
    await page.locator('[data-cd-criterion="c3"] h4').waitFor();
    await title.click();
    const preview = await typed(page, '[data-cd-criterion="c3"] h4');
    await page.getByRole('tab', { name: 'Rà soát' }).click();
    const points = page.locator('[data-row="c3"] input[data-field="points"], [data-row="c3"] [data-field="points"] input');
    await points.click();
    const findings = await typed(page, '.b-finding__text', '1');
    return { open, load, sheet, preview, findings };
  } finally {
    await close();
  }
}

/** One key and all that follows it, again and again: the last one's work is over before the next comes. */
async function typed(page: Page, selector: string, key = 'a'): Promise<number> {
  await page.waitForTimeout(500);
  const found = await repeated(KEYS, async () => {
    const took = await untilChanged(page, selector, () => page.keyboard.press(key));
    await page.waitForTimeout(400);
    return took;
  });
  await rest(page);
  return found;
}

async function repeated(times: number, measure: () => Promise<number>): Promise<number> {
  const found: number[] = [];
  for (let i = 0; i < times; i++) found.push(await measure());
  return found.toSorted((a, b) => a - b)[Math.floor(times / 2)]!;
}
