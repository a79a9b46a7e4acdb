import type { Ref } from 'vue';
import type { Target } from '../../document/edit/items.ts';
import { CLIP_TYPE, clipOf, readClip, writeClip } from '../../document/clipboard/clip.ts';
import { tableOf } from '../../document/clipboard/table.ts';
import { criterionTarget, sectionTarget } from '../../document/read/steps.ts';
import { items } from '../../document/read/items.ts';
import type { useItems } from '../../items/useItems.ts';
import { useMessages } from '../../messages/useMessages.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { useToastStore } from '../../stores/toastStore.ts';

/** Cut, copy and paste through the page's own clipboard events, which also work on plain http: as a clip for rubrics and as a table for Excel. A pasted table goes to the preview of an import. */
export function useClipboard(actions: ReturnType<typeof useItems>, table: Ref<{ html: string; text: string } | null>) {
  const store = useDocumentStore();
  const session = useSessionStore();
  const toasts = useToastStore();
  const t = useMessages();

  function copy(event: ClipboardEvent): boolean {
    const { ids } = session.selection;
    if (ids.length === 0 || event.clipboardData === null) return false;
    const clip = clipOf(store.document, ids);
    event.clipboardData.setData(CLIP_TYPE, writeClip(clip));
    event.clipboardData.setData('text/plain', tableOf(store.document, ids, { language: session.locale, comma: t.value.common.decimalSign === ',' }));
    event.preventDefault();
    toasts.show(t.value.items.copied(clip.items.length));
    return true;
  }

  function cut(event: ClipboardEvent): void {
    if (copy(event)) actions.remove(session.selection.ids);
  }

  function paste(event: ClipboardEvent): void {
    const data = event.clipboardData;
    if (data === null) return;
    const text = data.getData('text/plain');
    const clip = readClip(data.getData(CLIP_TYPE)) ?? readClip(text);
    event.preventDefault();
    if (clip === null) {
      if (text !== '') table.value = { html: data.getData('text/html'), text };
      return;
    }
    const before = new Set(items(store.document).map(({ item }) => item.id));
    if (!store.dispatch('item.paste', { items: clip.items, scales: clip.scales, to: targetFor(clip.items.some(({ kind }) => kind === 'section')) })) return;
    session.select(...items(store.document).filter(({ item, around }) => !before.has(item.id) && around.every(({ id }) => before.has(id))).map(({ item }) => item.id));
  }

  function targetFor(sections: boolean): Target {
    const { focus } = session.selection;
    return sections ? sectionTarget(store.document, focus) : (criterionTarget(store.document, focus) ?? { into: null });
  }

  return { copy, cut, paste };
}
