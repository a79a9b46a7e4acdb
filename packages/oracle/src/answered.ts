import type { Plan, Result } from '@chamdiem/core';
import { expect } from 'vitest';
import { scored } from './engine.ts';
import type { Sheet } from './types/rubric.ts';

export function expectResult(result: Result<unknown>): void {
  expect(Array.isArray(result.issues)).toBe(true);
  expect(result.ok).toBe(!result.issues.some(({ severity }) => severity === 'error'));
}

export function expectReport(plan: Plan, sheet: unknown): void {
  const report = scored(plan, sheet as Sheet);
  expect(['complete', 'incomplete', 'blocked']).toContain(report.status);
}
