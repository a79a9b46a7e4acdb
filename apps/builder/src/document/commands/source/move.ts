import type { Source } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveSource = moveIn<Source, 'source.move'>('source.move', ['sources']);
