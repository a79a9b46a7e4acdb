/** Who of several tabs on one sheet may write it. */
export interface Lease {
  /** Whether this tab has it now: the first that asks. */
  ask(): Promise<boolean>;
  /** Takes it from the tab that has it, once that tab has kept what it holds. */
  take(): Promise<void>;
  release(): void;
}

/** How long another tab may take to answer; one that sleeps does not, and then fails to write. */
const ANSWER = 250;
const HAND_OVER = 1500;

type Word = 'asking' | 'mine' | 'take' | 'yours';

/**
 * Tabs agree through Web Locks where the page has them (https), and over a channel where it has not (plain http).
 *
 * @param giveUp keeps what this tab holds before another one takes over.
 */
export function leaseOn(key: string, giveUp: () => Promise<void>): Lease {
  const name = `chamdiem-draft/${key}`;
  const channel = new BroadcastChannel(name);
  let held = false;
  let free: (() => void) | undefined;
  let closed = false;
  const say = (word: Word): void => {
    if (!closed) channel.postMessage(word);
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (!held) return;
    if (data === 'asking') say('mine');
    if (data === 'take') void handOver();
  });

  async function handOver(): Promise<void> {
    held = false;
    await giveUp();
    free?.();
    say('yours');
  }

  function heard(word: Word, within: number): Promise<boolean> {
    return new Promise((resolve) => {
      const settle = (answer: boolean): void => {
        clearTimeout(timer);
        channel.removeEventListener('message', listen);
        resolve(answer);
      };
      const listen = ({ data }: MessageEvent<Word>): void => {
        if (data === word) settle(true);
      };
      const timer = setTimeout(settle, within, false);
      channel.addEventListener('message', listen);
    });
  }

  /** Holds the lock until it is set free or stolen. */
  function lock(options: LockOptions): Promise<boolean> {
    return new Promise((resolve) => {
      navigator.locks.request(name, options, (granted) => {
        resolve(granted !== null);
        // Nobody waits for it any more when it comes: the form has gone.
        return granted === null || closed ? undefined : new Promise<void>((done) => (free = done));
      }).catch(() => {
        // Stolen by a tab that did not hear from this one in time.
        if (held) void handOver();
        resolve(false);
      });
    });
  }

  return {
    async ask() {
      if ('locks' in navigator) held = await lock({ ifAvailable: true });
      else {
        const answer = heard('mine', ANSWER);
        say('asking');
        held = !(await answer);
      }
      return held;
    },
    async take() {
      const handed = heard('yours', HAND_OVER);
      say('take');
      await handed;
      if ('locks' in navigator) await lock({ steal: true });
      held = true;
    },
    release() {
      held = false;
      closed = true;
      free?.();
      channel.close();
    },
  };
}
