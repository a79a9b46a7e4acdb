import type { Id, Method } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { findCriterion } from '../../read/items.ts';
import { headings } from '../item/headings.ts';

/** The method of a criterion with its options. `part` names the option that is being typed. */
export const setMethod = command('method.set', {
  run: (document, { id, method }: { readonly id: Id; readonly method: Method; readonly part?: string }) => {
    const place = findCriterion(document, id);
    return place === undefined ? document : setAt(document, [...place.path, 'method'], method);
  },
  title: (document, { id }) => headings(document, [id]),
  group: ({ id, part }) => (part === undefined ? undefined : `method.set/${id}/${part}`),
});
