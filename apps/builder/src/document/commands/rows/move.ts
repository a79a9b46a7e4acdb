import type { RowTable } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveRows = moveIn<RowTable, 'rows.move'>('rows.move', ['rows']);
