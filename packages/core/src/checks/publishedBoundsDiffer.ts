import { equal } from '../rational.ts';
import type { Cut } from '../generated/types.ts';
import { pointer } from '../issue.ts';
import { define } from '../lint/check.ts';
import { writtenScales } from '../lint/classScales.ts';
import { exactly } from '../lint/decimals.ts';

/** A class whose cut or upper bound is not what the source prints. Bounds that the source or the rule leaves out are not compared. */
export const publishedBoundsDiffer = define({ code: 'published-bounds-differ', severity: 'warning', needs: 'document' }, (context) =>
  writtenScales(context).flatMap(({ scale, path }) => scale.list.flatMap(({ id, title, cut, upTo, published }, i) => {
    const lower = scale.direction === 'lower';
    const pairs = [['cut', cut, lower ? published?.to : published?.from], ['upTo', upTo, lower ? published?.from : published?.to]] as const;
    return pairs.flatMap(([side, rule, printed]) => {
      if (rule === undefined || printed === undefined || same(rule, printed)) return [];
      return [{
        path: [...path, 'list', i, side],
        params: { id, class: title, side, rule: shown(rule, side, lower), published: shown(printed, side, lower) },
        fix: [{ op: 'replace' as const, path: pointer([...path, 'list', i, side]), value: printed }],
      }];
    });
  })));

function same(a: Cut, b: Cut): boolean {
  return equal(exactly(a.at), exactly(b.at)) && (a.exclusive === true) === (b.exclusive === true);
}

function shown({ at, exclusive }: Cut, side: 'cut' | 'upTo', lower: boolean): string {
  const sign = (side === 'cut') === lower ? '≤' : '≥';
  return `${exclusive === true ? (sign === '≤' ? '<' : '>') : sign} ${at}`;
}
