import type { Cut, Id, RubricClass } from '@chamdiem/core';
import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { listAt, listPath, nameOf, type InSection } from '../list/place.ts';

const path = ['classes', 'list'];

/** The cut score of a class, dragged or typed: one undo step per run. Undefined takes it away. */
export const setClassCut = command('class.set-cut', {
  run: (document, args: InSection & { readonly id: Id; readonly cut: Cut | undefined }) => {
    const list = listPath(document, path, args);
    const at = list === undefined ? -1 : listAt<RubricClass>(document, list).findIndex(({ id }) => id === args.id);
    return list === undefined || at < 0 ? document : updateAt(document, [...list, at, 'cut'], () => args.cut);
  },
  title: (document, args) => {
    const list = listPath(document, path, args);
    return list === undefined ? undefined : nameOf(document, listAt<RubricClass>(document, list).find(({ id }) => id === args.id));
  },
  group: ({ section, id }) => `class.set-cut/${section ?? ''}/${id}`,
});
