import type { Value } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveValue = moveIn<Value, 'value.move'>('value.move', ['values']);
