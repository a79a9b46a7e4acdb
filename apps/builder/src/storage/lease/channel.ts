import { newKey } from '../newKey.ts';
import type { LeaseState, RequestLease } from './lease.ts';

type Message = { readonly kind: 'ask' | 'hold' | 'take' | 'free'; readonly name: string; readonly from: string; readonly to?: string };

const answerWithin = 250;

/** Tabs tell each other over a channel, which also works on plain http: who asks and hears nothing has the right to edit. */
export const requestByChannel: RequestLease = (name, onState) => {
  const channel = new BroadcastChannel('chamdiem-lease');
  const me = newKey();
  let state: LeaseState = 'asking';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const say = (kind: Message['kind'], to?: string) => channel.postMessage({ kind, name, from: me, ...(to === undefined ? {} : { to }) } satisfies Message);
  const enter = (next: LeaseState) => {
    clearTimeout(timer);
    state = next;
    onState(next);
  };
  const ask = () => {
    enter('asking');
    say('ask');
    timer = setTimeout(() => enter('held'), answerWithin);
  };

  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.name !== name || (data.to ?? me) !== me) return;
    switch (data.kind) {
      case 'ask':
        // Of two tabs that ask in the same moment the one with the smaller name goes on.
        if (state === 'held' || (state === 'asking' && me < data.from)) say('hold', data.from);
        else if (state === 'asking') enter('elsewhere');
        break;
      case 'hold':
      case 'take':
        if (state !== 'elsewhere') enter('elsewhere');
        break;
      case 'free':
        if (state === 'elsewhere') ask();
        break;
    }
  });
  ask();

  return {
    take() {
      say('take');
      enter('held');
    },
    release() {
      clearTimeout(timer);
      if (state === 'held') say('free');
      state = 'elsewhere';
      channel.close();
    },
  };
};
