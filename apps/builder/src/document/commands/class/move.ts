import type { RubricClass } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveClass = moveIn<RubricClass, 'class.move'>('class.move', ['classes', 'list']);
