import type { Id } from '@chamdiem/core';
import type { Ref } from 'vue';
import { parentOf, type Place } from '../../document/read/items.ts';
import { fold } from '../../document/read/fold.ts';
import { headingOf } from '../../document/read/titles.ts';
import type { useItems } from '../../items/useItems.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';
import { between } from './tree.ts';

interface Parts {
  readonly lines: Ref<readonly Place[]>;
  readonly folded: Ref<ReadonlySet<Id>>;
  readonly actions: ReturnType<typeof useItems>;
  /** Where a choice with Shift began. */
  readonly anchor: Ref<Id | null>;
  readonly toggle: (id: Id, open?: boolean) => void;
  readonly moveTo: () => void;
  readonly edit: () => void;
}

/** The keys of a tree, as WAI-ARIA wants them, and those of an outliner. */
export function useTreeKeys({ lines, folded, actions, anchor, toggle, moveTo, edit }: Parts): (event: KeyboardEvent) => void {
  const session = useSessionStore();
  const store = useDocumentStore();
  let typed = { text: '', at: 0 };

  return (event) => {
    const list = lines.value;
    const at = list.findIndex(({ item }) => item.id === session.selection.focus);
    const here = list[at];
    const ids = session.selection.ids;
    const run = actionFor(event, list, at, here, ids);
    if (run === null) return;
    event.preventDefault();
    run();
  };

  function actionFor(event: KeyboardEvent, list: readonly Place[], at: number, here: Place | undefined, ids: readonly Id[]): (() => unknown) | null {
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey && !control) {
      const direction = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' } as const)[event.key as 'ArrowUp'];
      return direction === undefined ? null : () => actions.step(ids, direction);
    }
    if (control) {
      switch (event.key.toLowerCase()) {
        case 'a': return () => session.select(...list.map(({ item }) => item.id));
        case 'd': return () => actions.duplicate(ids);
        case 'm': return moveTo;
        case 'enter': return () => actions.addSection(here?.item.id ?? null);
        default: return null;
      }
    }
    switch (event.key) {
      case 'ArrowDown': return () => go(list, Math.min(at + 1, list.length - 1), event.shiftKey);
      case 'ArrowUp': return () => go(list, Math.max(at - 1, 0), event.shiftKey);
      case 'Home': return () => go(list, 0, event.shiftKey);
      case 'End': return () => go(list, list.length - 1, event.shiftKey);
      case 'ArrowRight': return here?.item.kind !== 'section' ? null : folded.value.has(here.item.id) ? () => toggle(here.item.id, true) : () => go(list, Math.min(at + 1, list.length - 1), false);
      case 'ArrowLeft': return here === undefined ? null : here.item.kind === 'section' && !folded.value.has(here.item.id) && here.item.items.length > 0 ? () => toggle(here.item.id, false) : () => go(list, list.findIndex(({ item }) => item.id === parentOf(here)?.id), false);
      case 'Enter': return () => actions.addCriterion(here?.item.id ?? null);
      case 'F2': return edit;
      case 'Delete':
      case 'Backspace': return ids.length === 0 ? null : () => actions.remove(ids);
      default: return event.key.length === 1 && event.key !== ' ' ? () => search(event, list, at) : null;
    }
  }

  function go(list: readonly Place[], at: number, extend: boolean): void {
    const id = list[at]?.item.id;
    if (id === undefined) return;
    if (!extend) {
      anchor.value = id;
      return session.select(id);
    }
    const from = anchor.value ?? session.selection.focus ?? id;
    anchor.value = from;
    session.selection = { ids: between(list, from, id), focus: id };
  }

  /** Letters typed in a row go to the next line that begins with them. */
  function search(event: KeyboardEvent, list: readonly Place[], at: number): void {
    typed = { text: event.timeStamp - typed.at < 700 ? typed.text + event.key : event.key, at: event.timeStamp };
    const wanted = fold(typed.text);
    // Nothing chosen, or nothing of what is shown: from the first on.
    const from = at < 0 ? 0 : at + (typed.text.length === 1 ? 1 : 0);
    const order = [...list.keys()].map((i) => (i + from) % list.length);
    const found = order.find((i) => [headingOf(store.document, list[i]!.item), headingOf(store.document, { title: list[i]!.item.title })].some((text) => fold(text).startsWith(wanted)));
    if (found !== undefined) go(list, found, false);
  }
}
