import type { RequestLease } from './lease.ts';

/** The browser's own locks: a tab that crashes gives its lock back. They need https or localhost. */
export const requestByLock: RequestLease = (name, onState) => {
  const released = new AbortController();
  let holds = false;

  const hold = () => {
    if (released.signal.aborted) return;
    holds = true;
    onState('held');
    return new Promise<void>((resolve) => released.signal.addEventListener('abort', () => resolve(), { once: true }));
  };
  const request = async (options: LockOptions) => {
    try {
      await navigator.locks.request(name, options, hold);
    } catch {
      // Aborted while waiting, or another tab took the lock.
      const lost = holds;
      holds = false;
      if (lost && !released.signal.aborted) wait();
    }
  };
  /** In the queue: this tab goes on when the other one closes. */
  const wait = () => {
    onState('elsewhere');
    void request({ signal: released.signal });
  };

  onState('asking');
  void navigator.locks.request(name, { ifAvailable: true }, (lock) => (lock === null ? wait() : hold())).catch(() => {
    if (!released.signal.aborted) wait();
  });
  return {
    take: () => void request({ steal: true }),
    release: () => released.abort(),
  };
};
