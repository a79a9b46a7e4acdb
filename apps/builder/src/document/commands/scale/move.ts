import type { Scale } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveScale = moveIn<Scale, 'scale.move'>('scale.move', ['scales']);
