import type { Fact } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveFact = moveIn<Fact, 'fact.move'>('fact.move', ['facts']);
