declare module 'virtual:library' {
  import type { LibraryEntry } from './entry.ts';

  export const library: readonly LibraryEntry[];
}
