import type { Cap } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addCap = addTo<Cap, 'cap.add'>('cap.add', ['classes', 'caps']);
