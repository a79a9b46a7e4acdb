import type { Id } from '@chamdiem/core';
import type { CommandArgs, CommandId } from '../../document/commands/index.ts';
import { addedAt } from '../../document/read/added.ts';
import { pointerOf } from '../../document/read/path.ts';
import { whereOf } from '../../reveal/where.ts';
import { useDocumentStore } from '../../stores/documentStore.ts';
import { useSessionStore } from '../../stores/sessionStore.ts';

/** Lists of the document that have the same four commands. */
export type ListNoun = 'class' | 'knock-out' | 'cap' | 'qualifier' | 'exemption' | 'adjustment' | 'constraint' | 'fact' | 'value' | 'rows' | 'scale' | 'case' | 'source';

export type ItemOf<Noun extends ListNoun> = CommandArgs[`${Noun}.set`]['item'];

export interface ListEdits<Noun extends ListNoun> {
  add(item: ItemOf<Noun>): void;
  /** part names what is typed, so that typing is one undo step. */
  set(item: ItemOf<Noun>, part?: string): void;
  move(id: Id, to: number): void;
  remove(id: Id): void;
}

/** What a panel does to a list; section: whose class scale the list stands in, the rubric's own without. */
export function useListEdits<Noun extends ListNoun>(noun: Noun, section: () => Id | undefined = () => undefined): ListEdits<Noun> {
  const store = useDocumentStore();
  const session = useSessionStore();
  const run = (verb: 'add' | 'set' | 'move' | 'remove', args: object): void => {
    const place = section();
    // The commands of one noun differ only in what they hold, which a template of ids cannot tell.
    store.dispatch(`${noun}.${verb}` as CommandId, { ...args, ...(place === undefined ? {} : { section: place }) } as CommandArgs[CommandId]);
  };
  return {
    add(item) {
      const before = store.document;
      run('add', { item });
      if (store.document === before) return;
      // What is new is opened, with the keyboard in its name.
      const path = pointerOf(addedAt(before, store.document));
      const { panel, pointer } = whereOf(store.document, { code: '', path: `${path}/title`, params: {} });
      session.target = { panel, pointer };
    },
    set: (item, part) => run('set', { id: item.id, item, ...(part === undefined ? {} : { part }) }),
    move: (id, to) => run('move', { id, to }),
    remove: (id) => run('remove', { id }),
  };
}
