import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { linkedScales } from '../lint/classScales.ts';
import { deadlyKnockOuts } from '../lint/ladder.ts';

/** A knock-out that holds whenever a better class is reached, so that the class never results. Sound, by bounds; knock-outs that may be lifted are left alone. */
export const knockoutMakesClassDead = define({ code: 'knockout-makes-class-dead', severity: 'warning', needs: 'bounds' }, (context) =>
  linkedScales(context).flatMap((linked) => linked.scale.list.flatMap(({ id, title }, position) => deadlyKnockOuts(context, linked, position).map((i) => {
    const at = [...linked.path, 'knockOuts', i];
    const { id: rule, title: words } = linked.scale.knockOuts![i]!;
    return { path: at, params: { id: rule, rule: words, class: title, classId: id }, fix: [{ op: 'remove' as const, path: pointer(at) }] };
  }))));
