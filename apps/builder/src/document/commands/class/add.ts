import type { RubricClass } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addClass = addTo<RubricClass, 'class.add'>('class.add', ['classes', 'list']);
