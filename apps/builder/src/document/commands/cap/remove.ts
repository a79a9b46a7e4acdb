import type { Cap } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeCap = removeFrom<Cap, 'cap.remove'>('cap.remove', ['classes', 'caps']);
