import type { Fact } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addFact = addTo<Fact, 'fact.add'>('fact.add', ['facts']);
