import type { Constraint } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeConstraint = removeFrom<Constraint, 'constraint.remove'>('constraint.remove', ['constraints']);
