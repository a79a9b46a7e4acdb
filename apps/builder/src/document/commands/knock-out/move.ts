import type { KnockOut } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveKnockOut = moveIn<KnockOut, 'knock-out.move'>('knock-out.move', ['classes', 'knockOuts']);
