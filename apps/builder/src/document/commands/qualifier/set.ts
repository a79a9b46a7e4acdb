import type { Qualifier } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setQualifier = setIn<Qualifier, 'qualifier.set'>('qualifier.set', ['classes', 'qualifiers']);
