import type { Adjustment } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setAdjustment = setIn<Adjustment, 'adjustment.set'>('adjustment.set', ['total', 'adjustments']);
