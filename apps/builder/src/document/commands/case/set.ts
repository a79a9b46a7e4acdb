import type { GoldenCase } from '@chamdiem/core';
import { setIn } from '../list/set.ts';

export const setCase = setIn<GoldenCase, 'case.set'>('case.set', ['goldenCases']);
