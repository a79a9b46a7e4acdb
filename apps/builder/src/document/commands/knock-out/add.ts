import type { KnockOut } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addKnockOut = addTo<KnockOut, 'knock-out.add'>('knock-out.add', ['classes', 'knockOuts']);
