import type { Qualifier } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addQualifier = addTo<Qualifier, 'qualifier.add'>('qualifier.add', ['classes', 'qualifiers']);
