import type { RowTable } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeRows = removeFrom<RowTable, 'rows.remove'>('rows.remove', ['rows']);
