import type { Id, Item } from '@chamdiem/core';
import { shallowRef } from 'vue';
import type { Target } from '../../document/edit/items.ts';
import { mayStand, spotOf } from '../../document/edit/items.ts';
import { outermost } from '../../document/read/items.ts';
import type { useItems } from '../../items/useItems.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';

/** Dragging lines of the tree: before or after a line, or onto a section. What may not stand there is not offered. */
export function useDrag(actions: ReturnType<typeof useItems>) {
  const store = useDocumentStore();
  const session = useSessionStore();
  const over = shallowRef<{ readonly id: Id; readonly where: 'before' | 'into' | 'after' } | null>(null);
  const dragged = shallowRef<readonly Id[]>([]);

  function start(event: DragEvent, id: Id): void {
    if (!session.selection.ids.includes(id)) session.select(id);
    dragged.value = session.selection.ids;
    event.dataTransfer?.setData('text/plain', '');
    if (event.dataTransfer !== null) event.dataTransfer.effectAllowed = 'move';
  }

  function move(event: DragEvent, item: Item): void {
    if (dragged.value.length === 0) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const share = (event.clientY - box.top) / box.height;
    const where = item.kind === 'section' && share > 0.3 ? 'into' : share < 0.5 ? 'before' : 'after';
    const spot = spotOf(store.document, targetOf(item.id, where));
    const fits = spot !== undefined && mayStand(store.document, outermost(store.document, dragged.value).map((place) => place.item), spot);
    over.value = fits ? { id: item.id, where } : null;
    if (fits) event.preventDefault();
  }

  function drop(): void {
    if (over.value !== null) actions.move(dragged.value, targetOf(over.value.id, over.value.where));
    end();
  }

  function end(): void {
    over.value = null;
    dragged.value = [];
  }

  return { over, start, move, drop, end, leave: () => (over.value = null) };
}

function targetOf(id: Id, where: 'before' | 'into' | 'after'): Target {
  switch (where) {
    case 'before': return { before: id };
    case 'after': return { after: id };
    case 'into': return { into: id, at: 0 };
  }
}
