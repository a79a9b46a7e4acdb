import type { Scale } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addScale = addTo<Scale, 'scale.add'>('scale.add', ['scales']);
