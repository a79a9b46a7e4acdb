import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { writtenScales } from '../lint/classScales.ts';

/**
 * A class that the source bounds from above ("70 to under 90") and whose rule has no such bound: a total beyond it that fails a
 * condition of the better class falls into it. That is a reading of the text, which a note should say.
 */
export const fallsPastPublished = define({ code: 'falls-past-published', severity: 'info', needs: 'document' }, (context) =>
  writtenScales(context).flatMap(({ scale, path }) => scale.list.flatMap(({ id, title, upTo, published, note }, i) => {
    const bound = scale.direction === 'lower' ? published?.from : published?.to;
    const betterMayFail = scale.list.slice(0, i).some(({ when }) => when !== undefined) || (scale.caps ?? []).some(({ atMost }) => scale.list.findIndex((each) => each.id === atMost) >= i && i > 0);
    if (bound === undefined || upTo !== undefined || !betterMayFail || i === 0 || note !== undefined || scale.note !== undefined) return [];
    return [{ path: [...path, 'list', i], params: { id, class: title, bound: String(bound.at) }, fix: [{ op: 'add' as const, path: pointer([...path, 'list', i, 'upTo']), value: bound }] }];
  })));
