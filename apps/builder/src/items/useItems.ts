import type { Id } from '@chamdiem/core';
import type { Target } from '../document/edit/items.ts';
import { freshItemId } from '../document/read/ids.ts';
import { findItem, items, outermost, parentOf } from '../document/read/items.ts';
import { references } from '../document/read/references.ts';
import { criterionTarget, sectionTarget, stepTarget, type Direction } from '../document/read/steps.ts';
import { headingOf } from '../document/read/titles.ts';
import { useMessages } from '../messages/useMessages.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { useUndoToast } from '../stores/useUndoToast.ts';

/** What can be done with sections and criteria, the same in the outline, the sheet and the menus. New things are selected; their id is returned. */
export function useItems() {
  const store = useDocumentStore();
  const session = useSessionStore();
  const say = useUndoToast();
  const t = useMessages();

  function addCriterion(beside: Id | null): Id | null {
    let to = criterionTarget(store.document, beside);
    if (to === undefined) {
      const section = addSection(null);
      to = section === null ? undefined : { into: section };
    }
    const id = freshItemId(store.document, '', 'criterion');
    return to !== undefined && store.dispatch('criterion.add', { to, id }) ? chosen(id) : null;
  }

  function addSection(beside: Id | null): Id | null {
    const id = freshItemId(store.document, '', 'section');
    return store.dispatch('section.add', { to: sectionTarget(store.document, beside), id }) ? chosen(id) : null;
  }

  function chosen(id: Id): Id {
    session.select(id);
    return id;
  }

  /** Removes items, selects the one before, and says what still names them. */
  function remove(ids: readonly Id[]): Id | null {
    const document = store.document;
    const gone = outermost(document, ids);
    const first = gone[0];
    if (first === undefined) return null;
    const inside = new Set(items(document).filter(({ item, around }) => [item, ...around].some(({ id }) => gone.some(({ item: each }) => each.id === id))).map(({ item }) => item.id));
    const named = [...inside].flatMap((id) => references(document, { kind: 'item', id })).filter(({ path }) => !isInside(path, gone.map((place) => place.path)));
    const list = items(document);
    const at = list.indexOf(first);
    const neighbour = list[at - 1] ?? list.slice(at).find(({ item }) => !inside.has(item.id));
    const title = headingOf(document, first.item, session.locale) || t.value.common.untitled;
    if (!store.dispatch('item.remove', { ids })) return null;
    session.select(...(neighbour === undefined ? [] : [neighbour.item.id]));
    say(t.value.items.removed(title, gone.length, named.length), named.length > 0 ? 'warning' : 'plain');
    return neighbour?.item.id ?? null;
  }

  function duplicate(ids: readonly Id[]): void {
    const before = new Set(items(store.document).map(({ item }) => item.id));
    if (!store.dispatch('item.duplicate', { ids })) return;
    session.select(...outermost(store.document, items(store.document).map(({ item }) => item.id).filter((id) => !before.has(id))).map(({ item }) => item.id));
  }

  function move(ids: readonly Id[], to: Target): boolean {
    return store.dispatch('item.move', { ids, to });
  }

  /** Moves items by one step: those that are chosen together stay together. */
  function step(ids: readonly Id[], direction: Direction): boolean {
    const places = outermost(store.document, ids);
    const edge = direction === 'down' ? places.at(-1) : places[0];
    const to = edge === undefined ? undefined : stepTarget(store.document, edge.item.id, direction);
    return to !== undefined && move(ids, to);
  }

  /** Removes a criterion that nothing was written into yet, as in an outliner; null when there is something. */
  function removeEmpty(id: Id): Id | null {
    const place = findItem(store.document, id);
    if (place === undefined || parentOf(place) === undefined || Object.values(place.item.title).some((text) => text !== '') || (place.item.kind === 'section' && place.item.items.length > 0)) return null;
    const list = items(store.document);
    const before = list[list.indexOf(place) - 1];
    if (!store.dispatch('item.remove', { ids: [id] })) return null;
    return before === undefined ? null : chosen(before.item.id);
  }

  return { addCriterion, addSection, remove, removeEmpty, duplicate, move, step };
}

function isInside(path: readonly (string | number)[], around: readonly (readonly (string | number)[])[]): boolean {
  return around.some((outer) => outer.every((step, i) => path[i] === step));
}
