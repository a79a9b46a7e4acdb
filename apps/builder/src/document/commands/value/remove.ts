import type { Value } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeValue = removeFrom<Value, 'value.remove'>('value.remove', ['values']);
