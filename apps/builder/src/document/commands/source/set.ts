import type { Source } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setSource = setIn<Source, 'source.set'>('source.set', ['sources']);
