import type { Value } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setValue = setIn<Value, 'value.set'>('value.set', ['values']);
