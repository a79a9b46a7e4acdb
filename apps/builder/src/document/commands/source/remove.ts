import type { Source } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeSource = removeFrom<Source, 'source.remove'>('source.remove', ['sources']);
