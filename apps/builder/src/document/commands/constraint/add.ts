import type { Constraint } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addConstraint = addTo<Constraint, 'constraint.add'>('constraint.add', ['constraints']);
