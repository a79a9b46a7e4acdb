import type { ClassScale, Id, RubricClass } from '@chamdiem/core';
import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { listAt, listPath, nameOf, type InSection } from '../list/place.ts';

/** Takes a class away, and with the last one a scale that has no other rules. What names the class is left as it is. */
export const removeClass = command('class.remove', {
  run: (document, args: InSection & { readonly id: Id }) => {
    const at = listPath(document, ['classes'], args);
    if (at === undefined || !listAt<RubricClass>(document, [...at, 'list']).some(({ id }) => id === args.id)) return document;
    return updateAt<ClassScale>(document, at, (scale) => {
      const list = scale.list.filter(({ id }) => id !== args.id);
      const others = [scale.knockOuts, scale.caps, scale.qualifiers].some((rules) => (rules?.length ?? 0) > 0);
      return list.length === 0 && !others ? undefined : { ...scale, list };
    });
  },
  title: (document, args) => {
    const at = listPath(document, ['classes', 'list'], args);
    return at === undefined ? undefined : nameOf(document, listAt<RubricClass>(document, at).find(({ id }) => id === args.id));
  },
});
