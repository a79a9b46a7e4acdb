import type { Rubric } from '@chamdiem/core';
import { useRouter } from 'vue-router';
import { nextDraft } from '../document/nextDraft.ts';
import { downloadJson } from '../files/download.ts';
import { useMessages } from '../messages/useMessages.ts';
import type { RubricRecord } from '../storage/records.ts';
import { useLibraryStore } from '../stores/libraryStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { useToastStore } from '../stores/toastStore.ts';
import { textOf } from '../text/textOf.ts';

/** What can be done with a rubric of the list; each says what it did and how to take it back, and says so when the store refuses. */
export function useRubricActions() {
  const library = useLibraryStore();
  const session = useSessionStore();
  const toasts = useToastStore();
  const router = useRouter();
  const t = useMessages();
  const titleOf = (record: RubricRecord) => textOf(record.title, session.locale) || t.value.common.untitled;

  async function attempt(action: () => Promise<void>): Promise<void> {
    try {
      await action();
    } catch {
      toasts.show(t.value.home.failed, { tone: 'danger' });
    }
  }

  async function withDocument(record: RubricRecord, action: (rubric: Rubric) => Promise<void> | void): Promise<void> {
    const rubric = await library.read(record.key);
    if (rubric !== undefined) await action(rubric);
  }

  const copyTitle = ({ title }: Rubric) => Object.fromEntries(Object.entries(title).map(([language, text]) => [language, t.value.home.duplicated(text)]));

  return {
    duplicate: (record: RubricRecord) => attempt(() => withDocument(record, async (rubric) => {
      const { digest: _, ...content } = rubric;
      await library.add({ ...content, status: 'draft', title: copyTitle(rubric) });
    })),
    newVersion: (record: RubricRecord) => attempt(() => withDocument(record, async (rubric) => {
      await router.push({ name: 'editor', params: { key: await library.add(nextDraft(rubric)) } });
    })),
    download: (record: RubricRecord) => attempt(() => withDocument(record, (rubric) => downloadJson(`${rubric.id}-${rubric.version}.json`, rubric))),
    archive: (record: RubricRecord, archived: boolean) => attempt(async () => {
      await library.archive(record.key, archived);
      const text = archived ? t.value.home.archived(titleOf(record)) : t.value.home.unarchived(titleOf(record));
      toasts.show(text, { action: { label: t.value.common.undo, run: () => void library.archive(record.key, !archived) } });
    }),
    remove: (record: RubricRecord) => attempt(async () => {
      const whole = await library.remove(record.key);
      if (whole === undefined) return;
      toasts.show(t.value.home.deleted(titleOf(record)), { action: { label: t.value.common.undo, run: () => void attempt(() => library.restore([whole])) } });
    }),
  };
}
