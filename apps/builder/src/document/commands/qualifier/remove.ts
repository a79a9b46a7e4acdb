import type { Qualifier } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeQualifier = removeFrom<Qualifier, 'qualifier.remove'>('qualifier.remove', ['classes', 'qualifiers']);
