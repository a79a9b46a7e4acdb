import type { RubricClass } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setClass = setIn<RubricClass, 'class.set'>('class.set', ['classes', 'list']);
