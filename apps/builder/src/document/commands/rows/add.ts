import type { RowTable } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addRows = addTo<RowTable, 'rows.add'>('rows.add', ['rows']);
