import type { Decimal, Rubric, Source, Text } from '@chamdiem/core';

/** What the gallery shows of a rubric of the library before it is loaded. */
export interface LibraryEntry {
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  readonly description?: Text;
  readonly illustrative?: Text;
  readonly languages: readonly string[];
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
  readonly criteria: number;
  readonly classes: number;
  readonly max: Decimal | null;
  readonly load: () => Promise<Rubric>;
}
