import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { ruleWindow, writtenScales } from '../lint/classScales.ts';
import { exactly } from '../lint/decimals.ts';
import { gapsBetween, type Window } from '../lint/window.ts';

const ALL: Window = { lo: null, loOpen: false, hi: null, hiOpen: false };

/**
 * A class that the source bounds from above ("70 to under 90") and whose rule has no such bound: a total beyond it that fails a
 * condition of the better class falls into it. That is a reading of the text, which a note should say. An upper bound mends it only where nothing
 * worse follows: before other classes it would let a better total drop into a worse class.
 */
export const fallsPastPublished = define({ code: 'falls-past-published', severity: 'info', needs: 'document' }, (context) =>
  writtenScales(context).flatMap(({ scale, path }) => scale.list.flatMap(({ id, title, upTo, published, note }, i) => {
    const bound = scale.direction === 'lower' ? published?.from : published?.to;
    if (bound === undefined || upTo !== undefined || i === 0 || note !== undefined || scale.note !== undefined) return [];
    const beyond: Window = scale.direction === 'lower' ? { ...ALL, hi: exactly(bound.at), hiOpen: bound.exclusive !== true } : { ...ALL, lo: exactly(bound.at), loOpen: bound.exclusive !== true };
    const sure = scale.list.slice(0, i).filter(({ when, advisory }) => when === undefined && advisory !== true).map((each) => ruleWindow(scale, each));
    if (gapsBetween(sure, beyond).length === 0) return [];
    return [{ path: [...path, 'list', i], params: { id, class: title, bound: String(bound.at) }, ...(i === scale.list.length - 1 ? { fix: [{ op: 'add' as const, path: pointer([...path, 'list', i, 'upTo']), value: bound }] } : {}) }];
  })));
