import type { Adjustment } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addAdjustment = addTo<Adjustment, 'adjustment.add'>('adjustment.add', ['total', 'adjustments']);
