import type { GoldenCase } from '@chamdiem/core';
import { removeFrom } from '../list/remove.ts';

export const removeCase = removeFrom<GoldenCase, 'case.remove'>('case.remove', ['goldenCases']);
