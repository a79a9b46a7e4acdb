import type { Adjustment } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveAdjustment = moveIn<Adjustment, 'adjustment.move'>('adjustment.move', ['total', 'adjustments']);
