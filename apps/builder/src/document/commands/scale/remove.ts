import type { Scale } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeScale = removeFrom<Scale, 'scale.remove'>('scale.remove', ['scales']);
