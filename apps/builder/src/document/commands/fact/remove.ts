import type { Fact } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeFact = removeFrom<Fact, 'fact.remove'>('fact.remove', ['facts']);
