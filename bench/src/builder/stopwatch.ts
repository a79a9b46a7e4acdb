import type { Page } from 'playwright-core';

/**
 * Puts a stopwatch into every page of the tab: from a key or a click, by the browser's own time of it, until what was asked for
 * has changed and is painted. `shown` is told from the beginning of the navigation.
 */
export async function installStopwatch(page: Page): Promise<void> {
  await page.addInitScript(() => {
    /** Resolves with the time at which the frame after this one's changes is painted. */
    const painted = () => new Promise<number>((resolve) => requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => resolve(performance.now()));
      port1.start();
      port2.postMessage(null);
    }));
    const when = (holds: () => boolean) => new Promise<number>((resolve) => {
      const look = (): void => {
        if (!holds()) return;
        observer.disconnect();
        void painted().then(resolve);
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
    const textOf = (selector: string): string => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent).join('\n');
    let pending: Promise<number> = Promise.resolve(0);
    Object.assign(globalThis, {
      stopwatch: {
        shown: (selectors: readonly string[]) => when(() => selectors.every((selector) => document.querySelector(selector) !== null)),
        /** Starts with the next key or click. */
        arm(selector: string): void {
          const before = textOf(selector);
          const started = new Promise<number>((resolve) => {
            for (const kind of ['keydown', 'pointerdown'] as const) addEventListener(kind, ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
          });
          pending = started.then(async (start) => (await when(() => textOf(selector) !== before)) - start);
        },
        read: () => pending,
      } satisfies Stopwatch,
    });
  });
}

interface Stopwatch {
  readonly shown: (selectors: readonly string[]) => Promise<number>;
  readonly arm: (selector: string) => void;
  readonly read: () => Promise<number>;
}

/** Milliseconds since the navigation began until all of these are painted. */
export function untilShown(page: Page, selectors: readonly string[]): Promise<number> {
  return page.evaluate(`stopwatch.shown(${JSON.stringify(selectors)})`);
}

/** Milliseconds from the first key or click of the act until the text of what the selector finds has changed and is painted. */
export async function untilChanged(page: Page, selector: string, act: () => Promise<void>): Promise<number> {
  await page.evaluate(`stopwatch.arm(${JSON.stringify(selector)})`);
  await act();
  return page.evaluate('stopwatch.read()');
}
