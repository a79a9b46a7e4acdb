import type { Rubric } from '@chamdiem/core';
import type { CommandLabel } from '../document/command.ts';
import type { Delta } from '../document/history/delta.ts';

/** What the list of rubrics shows, kept apart from the document so that the list opens at once. `key` is the place in this browser; the rubric's own id may change and may occur twice. */
export interface RubricRecord {
  readonly key: string;
  /** Counts every write: whoever writes says which revision the work started from. */
  readonly revision: number;
  readonly id: string;
  readonly version: string;
  readonly status: 'draft' | 'published';
  /** Put away by its owner; the document itself stays as it is, so a published one keeps its digest. */
  readonly archived: boolean;
  readonly title: Rubric['title'];
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  readonly criteria: number;
  readonly max: string | null;
  readonly digest?: string;
  readonly createdAt: number;
  readonly savedAt: number;
  /** The step after which the document stands; later ones can be redone. */
  readonly position: number;
}

/** The document as it was after the step `position`; steps since then are put on top when it is opened. */
export interface SnapshotRecord {
  readonly key: string;
  readonly position: number;
  readonly document: Rubric;
}

/** One undo step of a rubric. */
export interface StepRecord {
  readonly key: string;
  readonly index: number;
  readonly label: CommandLabel;
  readonly group?: string;
  /** Both ways, so that the row can be walked from any snapshot in it. */
  readonly forward: Delta | null;
  readonly backward: Delta | null;
}

/** Which source text a translation was made from: hashes, newest pair first. */
export interface TranslationRecord {
  readonly key: string;
  readonly texts: Readonly<Record<string, readonly TranslationPair[]>>;
}

export interface TranslationPair {
  readonly text: string;
  readonly source: string;
}
