import type { Qualifier } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveQualifier = moveIn<Qualifier, 'qualifier.move'>('qualifier.move', ['classes', 'qualifiers']);
