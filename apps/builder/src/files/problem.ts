import type { Issue } from '@chamdiem/core';

/** Why a file was not taken. Everything that is wrong is listed, nothing of the file is used. */
export type FileProblem =
  | { readonly kind: 'too-big'; readonly bytes: number; readonly limit: number }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'not-json'; readonly line: number; readonly column: number; readonly excerpt: string }
  | { readonly kind: 'not-a-rubric' }
  | { readonly kind: 'no-table' }
  | { readonly kind: 'other-version'; readonly found: string }
  | { readonly kind: 'issues'; readonly issues: readonly Issue[] };

export type FileResult<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: FileProblem };

export function refuse(problem: FileProblem): { readonly ok: false; readonly problem: FileProblem } {
  return { ok: false, problem };
}
