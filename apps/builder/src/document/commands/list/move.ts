import { command } from '../../command.ts';
import { updateAt } from '../../edit/at.ts';
import { moved } from '../../edit/lists.ts';
import { listAt, listPath, nameOf, type InSection, type Listed, type ListPath } from './place.ts';

/** A command that gives an element of a list another position, counted after it was taken out. */
export function moveIn<T extends Listed, const Id extends string>(id: Id, path: ListPath) {
  return command(id, {
    run: (document, args: InSection & { readonly id: string; readonly to: number }) => {
      const at = listPath(document, path, args);
      const from = at === undefined ? -1 : listAt<T>(document, at).findIndex((each) => each.id === args.id);
      return at === undefined || from < 0 ? document : updateAt<readonly T[]>(document, at, (list) => moved(list, from, args.to));
    },
    title: (document, args) => {
      const at = listPath(document, path, args);
      return at === undefined ? undefined : nameOf(document, listAt<T>(document, at).find((each) => each.id === args.id));
    },
  });
}
