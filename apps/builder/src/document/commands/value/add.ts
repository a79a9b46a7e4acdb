import type { Value } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addValue = addTo<Value, 'value.add'>('value.add', ['values']);
