import type { Context } from '../context.ts';
import { numberIn } from '../locale.ts';

const EVERY = 200;

/** One line on a terminal's stderr that says how far, how fast and how long still. Elsewhere it says nothing. */
export interface Progress {
  onBytes(bytes: number): void;
  /** Gives a promise only when there is something to wait for. */
  onSheet(): Promise<void> | undefined;
  clear(): Promise<void>;
}

export function progressOf(totalBytes: number, { err, m, locale }: Context): Progress {
  const started = performance.now();
  let bytes = 0;
  let sheets = 0;
  let shownAt = started;
  let visible = false;
  return {
    onBytes: (more) => { bytes += more; },
    onSheet() {
      sheets += 1;
      // The clock is not looked at for every sheet.
      if (!err.tty || sheets % 64 !== 0) return undefined;
      const now = performance.now();
      if (now - shownAt < EVERY) return undefined;
      shownAt = now;
      visible = true;
      const seconds = (now - started) / 1000;
      const share = Math.min(1, bytes / totalBytes);
      const left = share > 0 ? Math.ceil(seconds / share - seconds) : 0;
      return err.write(`\r\u001B[K${err.colours.dim(m.progress(numberIn(locale, sheets), Math.round(share * 100), numberIn(locale, Math.round(sheets / seconds)), left))}`);
    },
    async clear() {
      if (visible) await err.write('\r\u001B[K');
      visible = false;
    },
  };
}
