import type { Rubric } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt, updateAt } from '../../edit/at.ts';
import { inserted } from '../../edit/lists.ts';
import { idsIn, uniqueId } from '../../read/ids.ts';
import { valueAt, type Path } from '../../read/path.ts';
import { listPath, nameOf, type InSection, type Listed, type ListPath } from './place.ts';

/** A command that puts an element into a list, at the end unless told; an id that is taken gets a number. */
export function addTo<T extends Listed, const Id extends string>(id: Id, path: ListPath) {
  return command(id, {
    run: (document, args: InSection & { readonly item: T; readonly at?: number }) => {
      const at = listPath(document, path, args);
      if (at === undefined) return document;
      return updateAt<T[]>(withScale(document, at), at, (list) => inserted(list, [{ ...args.item, id: uniqueId(args.item.id, idsIn(list)) }], args.at));
    },
    title: (document, { item }) => nameOf(document, item),
  });
}

/** A class scale always has its list, even when its first rule is a knock-out. */
function withScale(document: Rubric, list: Path): Rubric {
  const scale = list.slice(0, -1);
  return scale.at(-1) === 'classes' && valueAt(document, scale) === undefined ? setAt(document, scale, { list: [] }) : document;
}
