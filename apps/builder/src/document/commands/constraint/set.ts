import type { Constraint } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setConstraint = setIn<Constraint, 'constraint.set'>('constraint.set', ['constraints']);
