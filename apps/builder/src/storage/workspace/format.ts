import type { Rubric } from '@chamdiem/core';
import type { TranslationRecord } from '../records.ts';

export const workspaceFormat = 'chamdiem-workspace';
export const workspaceVersion = 1;

/** Everything of this browser in one file. Undo steps stay behind: they belong to the sitting, not to the work. */
export interface WorkspaceFile {
  readonly format: typeof workspaceFormat;
  readonly formatVersion: typeof workspaceVersion;
  readonly exportedAt: string;
  readonly rubrics: readonly WorkspaceRubric[];
}

export interface WorkspaceRubric {
  readonly createdAt: number;
  readonly savedAt: number;
  readonly archived: boolean;
  readonly document: Rubric;
  readonly translations?: TranslationRecord['texts'];
}
