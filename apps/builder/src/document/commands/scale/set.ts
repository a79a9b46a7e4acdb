import type { Scale } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setScale = setIn<Scale, 'scale.set'>('scale.set', ['scales']);
