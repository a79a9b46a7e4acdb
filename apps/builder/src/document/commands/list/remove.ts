import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { listAt, listPath, nameOf, type InSection, type Listed, type ListPath } from './place.ts';

/**
 * A command that takes an element out of a list. What names it is left as it is: `references` tells beforehand, validation afterwards.
 * An empty list goes away.
 */
export function removeFrom<T extends Listed, const Id extends string>(id: Id, path: ListPath) {
  return command(id, {
    run: (document, args: InSection & { readonly id: string }) => {
      const at = listPath(document, path, args);
      if (at === undefined || !listAt<T>(document, at).some((each) => each.id === args.id)) return document;
      return updateAt<readonly T[]>(document, at, (list) => {
        const rest = list.filter((each) => each.id !== args.id);
        return rest.length === 0 ? undefined : rest;
      });
    },
    title: (document, args) => {
      const at = listPath(document, path, args);
      return at === undefined ? undefined : nameOf(document, listAt<T>(document, at).find((each) => each.id === args.id));
    },
  });
}
