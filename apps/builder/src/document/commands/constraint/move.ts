import type { Constraint } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveConstraint = moveIn<Constraint, 'constraint.move'>('constraint.move', ['constraints']);
