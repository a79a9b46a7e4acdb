import type { Id } from '@chamdiem/core';
import type { Place } from '../../document/read/items.ts';
import type { useItems } from '../../items/useItems.ts';

interface Parts {
  readonly actions: ReturnType<typeof useItems>;
  readonly focusOn: (id: Id | null, field?: string) => Promise<void>;
  readonly rows: () => readonly Place[];
}

/** The keys of an outliner, in titles and points: Enter for the next criterion, Ctrl+Enter for the next section, Alt with arrows to move, Backspace in an empty row to remove it. */
export function editsIn({ actions, focusOn, rows }: Parts): (event: KeyboardEvent) => void {
  return (event) => {
    const field = event.target as HTMLElement;
    const id = field.closest<HTMLElement>('[data-row]')?.dataset['row'];
    if (id === undefined || event.isComposing) return;
    const name = field.closest<HTMLElement>('[data-field]')?.dataset['field'] ?? '';
    const done = (run: () => void): void => {
      event.preventDefault();
      run();
    };
    const control = event.ctrlKey || event.metaKey;
    if (event.key === 'Enter' && control) return done(() => void focusOn(actions.addSection(id)));
    if (event.key === 'Enter' && !event.shiftKey && (name === 'title' || name === 'points' || name === 'code')) return done(() => void focusOn(actions.addCriterion(id)));
    if (event.altKey && !control && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return done(() => step(id, event.key === 'ArrowUp' ? 'up' : 'down', name));
    if (!(field instanceof HTMLTextAreaElement) || name !== 'title') return;
    if (event.key === 'Backspace' && field.value === '') {
      const before = actions.removeEmpty(id);
      if (before !== null) done(() => void focusOn(before));
      return;
    }
    const by = leaving(event, field);
    if (by !== 0) done(() => void focusOn(beside(id, by)));
  };

  function step(id: Id, direction: 'up' | 'down', name: string): void {
    if (actions.step([id], direction)) void focusOn(id, name);
  }

  function beside(id: Id, by: number): Id | null {
    const list = rows();
    return list[list.findIndex(({ item }) => item.id === id) + by]?.item.id ?? null;
  }
}

/** An arrow at the end of the text leaves it for the row before or after. */
function leaving(event: KeyboardEvent, { selectionStart, selectionEnd, value }: HTMLTextAreaElement): number {
  if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey || selectionStart !== selectionEnd) return 0;
  if (event.key === 'ArrowUp' && selectionStart === 0) return -1;
  return event.key === 'ArrowDown' && selectionEnd === value.length ? 1 : 0;
}
