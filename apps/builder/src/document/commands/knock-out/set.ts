import type { KnockOut } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setKnockOut = setIn<KnockOut, 'knock-out.set'>('knock-out.set', ['classes', 'knockOuts']);
