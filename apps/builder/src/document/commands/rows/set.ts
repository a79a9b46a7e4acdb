import type { RowTable } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setRows = setIn<RowTable, 'rows.set'>('rows.set', ['rows']);
