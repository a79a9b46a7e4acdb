import type { Draft } from './draft.ts';

/** What a list of drafts shows of each. */
export type DraftHead = Pick<Draft, 'key' | 'title' | 'savedAt' | 'rubric'>;

/** full: no room; unavailable: the browser keeps nothing here; other: anything else. */
export type StoreFailure = 'full' | 'unavailable' | 'other';

export type Saved =
  | { readonly kind: 'saved' }
  /** Someone else has written since: theirs stays. */
  | { readonly kind: 'conflict' }
  | { readonly kind: 'failed'; readonly why: StoreFailure };

export type Loaded =
  | { readonly kind: 'found'; readonly draft: Draft }
  | { readonly kind: 'none' }
  | { readonly kind: 'failed'; readonly why: StoreFailure };

/** Where drafts are kept. A host may keep them elsewhere, with these rules: nothing throws; a save never takes the place of a draft with the same or a higher revision; a load gives the highest. */
export interface DraftStore {
  load(key: string): Promise<Loaded>;
  /** Must start at once when it is called: the page may be going away. */
  save(draft: Draft): Promise<Saved>;
  list(): Promise<readonly DraftHead[]>;
  remove(key: string): Promise<void>;
  clear(): Promise<void>;
}
