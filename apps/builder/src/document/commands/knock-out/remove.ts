import type { KnockOut } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeKnockOut = removeFrom<KnockOut, 'knock-out.remove'>('knock-out.remove', ['classes', 'knockOuts']);
