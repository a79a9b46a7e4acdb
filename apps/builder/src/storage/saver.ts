import type { SaveOutcome, Kept } from './save.ts';
import type { Timeline } from './timeline.ts';

/** failed: the browser refused the write (its space is full, or the store is gone); the work is only in memory. conflict: another tab wrote first. */
export type SaveState = 'saved' | 'saving' | 'failed' | 'conflict';

export interface Saver {
  /** Something changed: writes as soon as the last write is done. */
  readonly changed: () => void;
  /** Writes what is not written yet, and resolves when it is, or cannot be. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export interface SaverSettings {
  readonly kept: Kept;
  readonly read: () => Timeline;
  readonly write: (timeline: Timeline, kept: Kept, snapshot: boolean) => Promise<SaveOutcome>;
  readonly onState: (state: SaveState, error?: unknown) => void;
}

const idle = 1500;
const retryAfter = 5000;

/**
 * Writes every change at once and never two at a time: what changes during a write goes with the next one. The steps are small; the whole document
 * follows when the hands rest, so that opening it later has few steps to walk.
 */
export function createSaver({ kept: start, read, write, onState }: SaverSettings): Saver {
  let kept = start;
  let dirty = false;
  let stopped = false;
  let running: Promise<void> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function run(snapshot: boolean): Promise<void> {
    onState('saving');
    while (dirty || snapshot) {
      dirty = false;
      const outcome = await write(read(), kept, snapshot).catch((error: unknown) => ({ kind: 'failed' as const, error }));
      snapshot = false;
      if (outcome.kind === 'failed') {
        dirty = true;
        onState('failed', outcome.error);
        schedule(retryAfter, false);
        return;
      }
      if (outcome.kind !== 'saved') {
        stopped = true;
        onState('conflict');
        return;
      }
      kept = outcome.kept;
    }
    onState('saved');
    if (kept.snapshot !== kept.position) schedule(idle, true);
  }

  function begin(snapshot: boolean): Promise<void> {
    if (stopped) return Promise.resolve();
    clearTimeout(timer);
    running ??= run(snapshot).finally(() => {
      running = undefined;
    });
    return running;
  }

  function schedule(after: number, snapshot: boolean): void {
    clearTimeout(timer);
    timer = setTimeout(() => void begin(snapshot), after);
  }

  return {
    changed() {
      dirty = true;
      void begin(false);
    },
    flush: () => (dirty ? begin(false) : (running ?? Promise.resolve())),
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
