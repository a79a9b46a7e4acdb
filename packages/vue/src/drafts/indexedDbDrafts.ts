import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Draft } from './draft.ts';
import type { DraftHead, DraftStore, StoreFailure } from './draftStore.ts';

interface Schema extends DBSchema {
  drafts: { key: [key: string, revision: number]; value: Draft };
}

type Database = IDBPDatabase<Schema>;

/** Drafts in the browser's IndexedDB, shared by the pages of one origin. */
export function indexedDbDrafts(name = 'chamdiem-drafts'): DraftStore {
  let opened: Promise<Database> | undefined;

  const forget = (): void => void (opened = undefined);

  async function connect(): Promise<Database> {
    try {
      return await openDB<Schema>(name, 1, {
        upgrade: (database) => void database.createObjectStore('drafts', { keyPath: ['key', 'revision'] }),
        blocking: (_now, _next, event) => (event.target as IDBDatabase).close(),
        // A browser may close the connection of a page in the background.
        terminated: forget,
      });
    } catch (cause) {
      forget();
      throw new Unavailable(cause);
    }
  }

  function open(): Promise<Database> {
    opened ??= connect();
    return opened;
  }

  /** Once more over a new connection, when the browser closed the old one. */
  async function using<T>(work: (database: Database) => Promise<T>): Promise<T> {
    try {
      return await work(await open());
    } catch (error) {
      if (!(error instanceof DOMException) || (error.name !== 'InvalidStateError' && error.name !== 'UnknownError')) throw error;
      forget();
      return work(await open());
    }
  }

  return {
    async load(key) {
      try {
        const draft = (await using((database) => database.getAll('drafts', upTo(key)))).at(-1);
        return draft === undefined ? { kind: 'none' } : { kind: 'found', draft };
      } catch (error) {
        return { kind: 'failed', why: failureOf(error) };
      }
    },
    async save(draft) {
      const { key, revision } = draft;
      try {
        return await using(async (database) => {
          const transaction = database.transaction('drafts', 'readwrite');
          // Every request at once, with nothing to wait for: a page that is going away still writes. The key is taken when another tab wrote this revision.
          const added = transaction.store.add(draft);
          const cleared = transaction.store.delete(upTo(key, revision - 1));
          const revisions = transaction.store.getAllKeys(upTo(key));
          transaction.commit();
          // Requests that a full store breaks off say only that; why stands at the transaction.
          const [, , found] = await Promise.all([added, cleared, revisions, transaction.done]).catch((error: unknown) => { throw transaction.error ?? error; });
          // A tab that had been asleep for long is behind: its draft is there and the later one counts.
          return found.some(([, other]) => other > revision) ? { kind: 'conflict' } : { kind: 'saved' };
        });
      } catch (error) {
        return error instanceof DOMException && error.name === 'ConstraintError' ? { kind: 'conflict' } : { kind: 'failed', why: failureOf(error) };
      }
    },
    async list() {
      try {
        const drafts = await using((database) => database.getAll('drafts'));
        const latest = new Map(drafts.map((draft) => [draft.key, draft]));
        return [...latest.values()].map(headOf).toSorted((a, b) => (a.savedAt < b.savedAt ? 1 : -1));
      } catch {
        return [];
      }
    },
    remove: (key) => quietly(using((database) => database.delete('drafts', upTo(key)))),
    clear: () => quietly(using((database) => database.clear('drafts'))),
  };
}

/** The revisions of one draft. */
function upTo(key: string, revision = Infinity): IDBKeyRange {
  return IDBKeyRange.bound([key, 0], [key, revision]);
}

class Unavailable extends Error {
  constructor(cause: unknown) {
    super('IndexedDB cannot be opened', { cause });
  }
}

function failureOf(error: unknown): StoreFailure {
  const reason = error instanceof Unavailable ? error.cause : error;
  if (reason instanceof DOMException && reason.name === 'QuotaExceededError') return 'full';
  return error instanceof Unavailable ? 'unavailable' : 'other';
}

function headOf({ key, title, savedAt, rubric }: Draft): DraftHead {
  return { key, title, savedAt, rubric };
}

/** What cannot be opened holds nothing to remove. */
async function quietly(work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof Unavailable)) throw error;
  }
}
