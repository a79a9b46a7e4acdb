import type { Adjustment } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeAdjustment = removeFrom<Adjustment, 'adjustment.remove'>('adjustment.remove', ['total', 'adjustments']);
