import { define } from '../lint/check.ts';
import { linkedScales } from '../lint/classScales.ts';
import { unreachableClasses } from '../lint/ladder.ts';

/** A class that no sheet can reach by the rules. Sound: what it reports is proven (see unreachableClasses); points that a person gives are not counted. */
export const classUnreachable = define({ code: 'class-unreachable', severity: 'warning', needs: 'bounds' }, (context) =>
  linkedScales(context).flatMap((linked) => unreachableClasses(context, linked).map(({ position, why, by }) => ({
    path: [...linked.path, 'list', position],
    params: { id: linked.scale.list[position]!.id, class: linked.scale.list[position]!.title, why, ...(by === null ? {} : { by: linked.scale.list[by]!.id }) },
  }))));
