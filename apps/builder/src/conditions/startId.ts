import type { Messages } from '../messages/useMessages.ts';

/** Every kind of condition and term has a name in the messages. */
export type StartId = keyof Messages['conditions']['starts'];
