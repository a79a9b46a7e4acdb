import type { Rubric } from '@chamdiem/core';
import { useEventListener, watchDebounced } from '@vueuse/core';
import { onScopeDispose, shallowRef, watch } from 'vue';
import type { Ref } from 'vue';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useStorageStore } from '../stores/storageStore.ts';
import { useTranslationStore } from '../stores/translationStore.ts';
import { requestLease } from '../storage/lease/index.ts';
import type { LeaseState } from '../storage/lease/lease.ts';
import { openNews } from '../storage/news.ts';
import { readRubric } from '../storage/read.ts';
import type { Opened } from '../storage/read.ts';
import type { RubricRecord } from '../storage/records.ts';
import { save } from '../storage/save.ts';
import { createSaver } from '../storage/saver.ts';
import type { Saver } from '../storage/saver.ts';
import { historyOf, timelineOf } from '../storage/timeline.ts';

/** What the editor knows of the rubric that it has open beside the document. */
export interface Editing {
  readonly state: Ref<'opening' | 'open' | 'missing'>;
  readonly record: Ref<RubricRecord | null>;
  /** The last error of the store, while it refuses to write. */
  readonly error: Ref<unknown>;
  /** Takes the right to edit from the tab that has it. */
  readonly take: () => void;
  /** Forgets what this tab has and shows what the store has. */
  readonly reload: () => Promise<void>;
  readonly flush: () => Promise<void>;
  /** Looks anew at whether the rubric may be changed: publishing ends that. */
  readonly refresh: () => void;
}

/** Opens a rubric for as long as the component lives: one tab edits, every change is written, the other tabs follow. */
export function useEditing(key: string): Editing {
  const store = useDocumentStore();
  const storage = useStorageStore();
  const translations = useTranslationStore();
  const state = shallowRef<'opening' | 'open' | 'missing'>('opening');
  const record = shallowRef<RubricRecord | null>(null);
  const error = shallowRef<unknown>(null);
  let saver: Saver | undefined;
  let lettingGo: Promise<void> = Promise.resolve();
  let lease: LeaseState = 'asking';
  let revision = 0;
  let closed = false;
  store.saving = 'saved';
  store.readOnly = 'elsewhere';

  const news = openNews((heard) => {
    const concerns = 'key' in heard ? heard.key === key && (heard.kind === 'deleted' || heard.revision !== revision) : state.value === 'missing';
    if (concerns) void reload();
  });
  const right = requestLease(`chamdiem-rubric-${key}`, (next) => {
    const before = lease;
    lease = next;
    if (before === 'asking' || next === 'held') void reload();
    else refreshReadOnly();
    if (before === 'held' && next !== 'held') letGo();
  });

  /** What is not written yet still goes to the store; then this tab writes nothing more into what another one edits. */
  function letGo(): void {
    const last = saver;
    saver = undefined;
    lettingGo = (last?.flush() ?? Promise.resolve()).finally(() => last?.stop());
  }

  /** Shows what the store has. What is done here while it is read goes there first, and is read again. */
  async function reload(givenUp = false): Promise<void> {
    for (;;) {
      const known = revision;
      const opened = await readRubric(await storage.database(), key);
      if (!(await mayShow(givenUp))) return;
      if (revision !== known) continue;
      if (opened === undefined) return miss();
      if (!givenUp && saver !== undefined && opened.record.revision === revision) return keep(opened.record);
      await translations.open(key, opened.timeline.document);
      if (!(await mayShow(givenUp))) return;
      if (revision === known) return show(opened);
    }
  }

  /** Once all is written that can be: not over work that the store does not have, unless it is given up. */
  async function mayShow(givenUp: boolean): Promise<boolean> {
    await lettingGo;
    await saver?.flush();
    const isUnsaved = state.value === 'open' && (store.saving === 'conflict' || store.saving === 'failed');
    return !closed && (givenUp || !isUnsaved);
  }

  function miss(): void {
    saver?.stop();
    saver = undefined;
    revision = 0;
    state.value = 'missing';
  }

  /** The document is what the store has; the list may have put it away. */
  function keep(kept: RubricRecord): void {
    record.value = kept;
    refreshReadOnly();
  }

  function show(opened: Opened): void {
    saver?.stop();
    saver = undefined;
    revision = opened.record.revision;
    record.value = opened.record;
    error.value = null;
    store.open(opened.timeline.document, historyOf(opened.timeline));
    store.saving = 'saved';
    store.savedAt = opened.record.savedAt;
    state.value = 'open';
    saver = createSaver({
      kept: opened.kept,
      read: () => timelineOf(store.document, store.history),
      async write(timeline, kept, snapshot) {
        const outcome = await save(await storage.database(), key, timeline, kept, { snapshot, now: Date.now() });
        if (outcome.kind === 'saved') {
          revision = outcome.record.revision;
          record.value = outcome.record;
          store.savedAt = outcome.record.savedAt;
          news.tell({ kind: 'saved', key, revision });
        }
        return outcome;
      },
      onState(next, cause) {
        store.saving = next;
        error.value = cause ?? null;
      },
    });
    refreshReadOnly();
  }

  function refreshReadOnly(): void {
    store.readOnly = lease !== 'held' ? 'elsewhere' : record.value?.archived === true ? 'archived' : store.document.status === 'published' ? 'published' : null;
  }

  const stopWatching = watch(() => store.work, (work, before) => {
    if (store.readOnly !== null || saver === undefined) return;
    saver.changed();
    // What a step left is noted before the next one changes it, however soon that comes.
    if (work.document !== before.document && work.history.past.at(-1)?.document !== before.history.past.at(-1)?.document) follow(before.document);
  }, { flush: 'sync' });
  watchDebounced(() => store.document, (document) => {
    if (store.readOnly === null) follow(document);
  }, { debounce: 400 });
  // A refused write is told where the document's own write is refused; the marks follow with the next change.
  const follow = (document: Rubric) => void translations.follow(document).catch((cause: unknown) => void (error.value = cause));
  const flush = async () => saver?.flush();
  useEventListener(window, 'pagehide', () => void flush());
  useEventListener(document, 'visibilitychange', () => void flush());
  onScopeDispose(() => {
    closed = true;
    // What is left of it on the screen can change nothing any more.
    store.readOnly = 'elsewhere';
    stopWatching();
    void flush().finally(() => {
      saver?.stop();
      right.release();
      news.close();
    });
  });

  return { state, record, error, take: right.take, reload: () => reload(true), flush, refresh: refreshReadOnly };
}
