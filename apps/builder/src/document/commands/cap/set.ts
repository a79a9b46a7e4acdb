import type { Cap } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setCap = setIn<Cap, 'cap.set'>('cap.set', ['classes', 'caps']);
