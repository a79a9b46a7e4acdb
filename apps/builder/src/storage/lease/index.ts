import { requestByChannel } from './channel.ts';
import type { RequestLease } from './lease.ts';
import { requestByLock } from './webLocks.ts';

/** The way that this page has: locks where the browser gives them, else the channel. */
export const requestLease: RequestLease = (name, onState) => ('locks' in navigator ? requestByLock : requestByChannel)(name, onState);
