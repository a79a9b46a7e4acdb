import type { GoldenCase } from '@chamdiem/core';
import { addTo } from '../list/add.ts';

export const addCase = addTo<GoldenCase, 'case.add'>('case.add', ['goldenCases']);
