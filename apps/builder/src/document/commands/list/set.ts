import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { listAt, listPath, nameOf, type InSection, type Listed, type ListPath } from './place.ts';

/**
 * A command that puts another element in the place of one; it keeps its id, which `id.rename` changes with everything that names it.
 * `part` names what of it is being typed, so that typing becomes one undo step.
 */
export function setIn<T extends Listed, const Id extends string>(id: Id, path: ListPath) {
  return command(id, {
    run: (document, args: InSection & { readonly id: string; readonly item: T; readonly part?: string }) => {
      const list = listPath(document, path, args);
      const at = list === undefined ? -1 : listAt<T>(document, list).findIndex((each) => each.id === args.id);
      return list === undefined || at < 0 ? document : setAt(document, [...list, at], { ...args.item, id: args.id });
    },
    title: (document, { item }) => nameOf(document, item),
    group: ({ id: which, section, part }) => (part === undefined ? undefined : [id, section, which, part].join('/')),
  });
}
