import type { GoldenCase } from '@chamdiem/core';
import { moveIn } from '../list/move.ts';

export const moveCase = moveIn<GoldenCase, 'case.move'>('case.move', ['goldenCases']);
