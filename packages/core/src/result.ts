import type { Issue } from './generated/types.ts';

/** A value with its warnings, or the issues that prevent one. Errors about data are values; only programmer errors are thrown. */
export type Result<T> =
  | { readonly ok: true; readonly value: T; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Fails when any issue is an error. */
export function result<T>(value: T, issues: readonly Issue[]): Result<T> {
  return issues.some((issue) => issue.severity === 'error') ? { ok: false, issues } : { ok: true, value, issues };
}
