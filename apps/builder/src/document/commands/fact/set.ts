import type { Fact } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setFact = setIn<Fact, 'fact.set'>('fact.set', ['facts']);
