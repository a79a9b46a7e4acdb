import type { Source } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addSource = addTo<Source, 'source.add'>('source.add', ['sources']);
