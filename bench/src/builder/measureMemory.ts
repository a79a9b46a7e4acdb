import type { CDPSession, Page } from 'playwright-core';
import { openBuilder, rest } from './openBuilder.ts';

export interface MemoryMeasured {
  readonly criteria: number;
  readonly rounds: readonly { readonly after: string; readonly bytes: number }[];
}

const CRITERIA = 200;
const EDITS = 1000;

/** The heap after edits and undos in turn. The undo steps that are kept are bounded, so the second thousand must add nothing. */
export async function measureMemory(): Promise<MemoryMeasured> {
  const { page, close } = await openBuilder(CRITERIA);
  try {
    const client = await page.context().newCDPSession(page);
    const rounds: { after: string; bytes: number }[] = [];
    const look = async (after: string): Promise<void> => {
      await rest(page);
      rounds.push({ after, bytes: await heap(client) });
    };
    await page.getByRole('treeitem').nth(3).click();
    await edits(page, 100);
    await look('opened, after 100 edits');
    for (const round of ['first', 'second', 'third']) {
      await edits(page, EDITS);
      for (let i = 0; i < EDITS; i++) await page.keyboard.press('Control+z');
      await look(`${round} ${EDITS} edits and undos`);
    }
    return { criteria: CRITERIA, rounds };
  } finally {
    await close();
  }
}

/** Moves a criterion down and up again: each time a step of its own. */
async function edits(page: Page, count: number): Promise<void> {
  for (let i = 0; i < count; i++) await page.keyboard.press(i % 2 === 0 ? 'Alt+ArrowDown' : 'Alt+ArrowUp');
}

async function heap(client: CDPSession): Promise<number> {
  await client.send('HeapProfiler.enable');
  // What finalizers let go is collected the second time.
  for (let i = 0; i < 2; i++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  return usedSize;
}
