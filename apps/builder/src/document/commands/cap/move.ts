import type { Cap } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveCap = moveIn<Cap, 'cap.move'>('cap.move', ['classes', 'caps']);
