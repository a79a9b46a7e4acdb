import type { Expr } from '../expr/expr.ts';
import { all, always, any, constant, integer, not } from '../expr/make.ts';
import type { Cap, ClassScale, Comparator, Cut, KnockOut } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { PlanClass, PlanClasses, PlanForce, PlanRule } from '../plan.ts';
import type { Build } from './build.ts';
import { mirrored } from './comparators.ts';
import { decimalOf } from './terms.ts';

/** A class scale and the number that it classifies; of is null when there are no points. */
export interface Classified {
  readonly scale: ClassScale;
  /** Prefix of slot names: '' for the rubric's own classes, 'section-id/' otherwise. */
  readonly name: string;
  readonly path: Path;
  of(path: Path): Expr | null;
}

/** Every rule of a class scale as named slots. */
export function planClasses(b: Build, classified: Classified): PlanClasses {
  const { scale, name, path } = classified;
  checkIds(b, classified);
  return {
    classes: scale.list.map((each, i) => planClass(b, classified, i, [...path, 'list', i], each.advisory === true)),
    knockOuts: (scale.knockOuts ?? []).map((each, i) => force(b, classified, 'knockOuts', i, each, each.to, 'to')),
    caps: (scale.caps ?? []).map((each, i) => force(b, classified, 'caps', i, each, each.atMost, 'atMost')),
    qualifiers: (scale.qualifiers ?? []).map(({ id, when }, i) => rule(b, `qualifier/${name}${id}`, id, [...path, 'qualifiers', i], () => b.condition(when, [...path, 'qualifiers', i, 'when']))),
  };
}

function planClass(b: Build, classified: Classified, i: number, path: Path, advisory: boolean): PlanClass {
  const { scale, name } = classified;
  const { id, cut, upTo, when } = scale.list[i]!;
  const reaches: Comparator = scale.direction === 'lower' ? '<=' : '>=';
  const side = (what: 'cut' | 'upTo', bound: Cut | undefined, cmp: Comparator): number | null =>
    (bound === undefined ? null : b.slotIndex(`${what}/${name}${id}`, 'boolean', [...path, what], () => bounded(b, classified, bound, cmp, [...path, what])));
  return {
    id,
    cut: side('cut', cut, reaches),
    upTo: side('upTo', upTo, mirrored(reaches)),
    requirements: (when ?? []).map((each, k) => rule(b, `requirement/${name}${id}/${each.id}`, each.id, [...path, 'when', k], () => b.condition(each.require, [...path, 'when', k, 'require']))),
    rule: b.slotIndex(`rule/${name}${id}`, 'boolean', path, () => ruleOf(b, classified, i)),
    advisory,
  };
}

function bounded(b: Build, classified: Classified, bound: Cut, cmp: Comparator, path: Path): Expr {
  const strict: Comparator = bound.exclusive === true ? (cmp === '>=' ? '>' : '<') : cmp;
  const of = classified.of(path);
  return of === null ? always : { kind: 'compare', cmp: strict, left: of, right: constant(decimalOf(b, bound.at, [...path, 'at'])) };
}

/** The rule of one class: cut, upTo and every requirement. */
export function ruleOf(b: Build, classified: Classified, i: number): Expr {
  const { scale, name, path } = classified;
  const { id, cut, upTo, when } = scale.list[i]!;
  const at = [...path, 'list', i];
  return b.slot(`holds/${name}${id}`, 'boolean', at, () => {
    const reaches: Comparator = scale.direction === 'lower' ? '<=' : '>=';
    return all([
      ...(cut === undefined ? [] : [b.slot(`cut/${name}${id}`, 'boolean', at, () => bounded(b, classified, cut, reaches, [...at, 'cut']))]),
      ...(upTo === undefined ? [] : [b.slot(`upTo/${name}${id}`, 'boolean', at, () => bounded(b, classified, upTo, mirrored(reaches), [...at, 'upTo']))]),
      ...(when ?? []).map((each, k) => b.slot(`requirement/${name}${id}/${each.id}`, 'boolean', at, () => b.condition(each.require, [...at, 'when', k, 'require']))),
    ]);
  });
}

/**
 * The class as a number: 1 for the best listed class, then 2, 3 …; no value where the outcome is open.
 * The same ladder as classify.ts walks, for readers that only have expressions. A person's decision is not in it.
 */
export function rankExpr(b: Build, classified: Classified): Expr {
  const { scale } = classified;
  const position = (id: string): number => scale.list.findIndex((each) => each.id === id) + 1;
  const deciding = (list: 'knockOuts' | 'caps', each: KnockOut | Cap, i: number, classId: string): Deciding[] =>
    (each.advisory === true ? [] : [{ holds: inForce(b, classified, list, i, each), to: position(classId) }]);
  const caps = (scale.caps ?? []).flatMap((each, i) => deciding('caps', each, i, each.atMost));
  const knockOuts = (scale.knockOuts ?? []).flatMap((each, i) => deciding('knockOuts', each, i, each.to));
  const forced = [...new Set(knockOuts.map(({ to }) => to))].toSorted((x, y) => y - x).map((to) => ({ if: any(knockOuts.filter((each) => each.to === to).map(({ holds }) => holds)), to }));
  const ladder = scale.list.flatMap((each, i) => {
    if (each.advisory === true) return [];
    const allowed = not(any(caps.filter(({ to }) => to > i + 1).map(({ holds }) => holds)));
    return [{ if: all([allowed, ruleOf(b, classified, i)]), then: worseOf(i + 1, forced) }];
  });
  return { kind: 'when', cases: [...ladder, ...forced.map(({ if: holds, to }) => ({ if: holds, then: integer(to) }))], else: null };
}

interface Deciding {
  readonly holds: Expr;
  readonly to: number;
}

function worseOf(position: number, forced: readonly { readonly if: Expr; readonly to: number }[]): Expr {
  const worse = forced.filter(({ to }) => to > position).map(({ if: holds, to }) => ({ if: holds, then: integer(to) }));
  return worse.length === 0 ? integer(position) : { kind: 'when', cases: worse, else: integer(position) };
}

function rule(b: Build, slot: string, id: string, path: Path, make: () => Expr): PlanRule {
  return { id, when: b.slotIndex(slot, 'boolean', path, make) };
}

/** A knock-out or cap that holds and was not lifted. */
function inForce(b: Build, { name, path }: Classified, list: 'knockOuts' | 'caps', i: number, { id, when, lift }: KnockOut | Cap): Expr {
  const at = [...path, list, i];
  return b.slot(`in-force/${name}${id}`, 'boolean', at, () => {
    const holds = b.slot(`${list}/${name}${id}`, 'boolean', at, () => b.condition(when, [...at, 'when']));
    return lift === undefined ? holds : all([holds, not(b.input(`lift/${id}`, { kind: 'lift', rule: id }, { type: 'boolean' }, 0))]);
  });
}

function force(b: Build, classified: Classified, list: 'knockOuts' | 'caps', i: number, each: KnockOut | Cap, classId: string, key: string): PlanForce {
  const { scale, name, path } = classified;
  const at = [...path, list, i];
  const to = scale.list.findIndex((other) => other.id === classId);
  if (to < 0) b.report('unknown-class', [...at, key], { id: classId });
  return {
    ...rule(b, `${list}/${name}${each.id}`, each.id, at, () => b.condition(each.when, [...at, 'when'])),
    inForce: b.slotIndex(`in-force-at/${name}${each.id}`, 'boolean', at, () => inForce(b, classified, list, i, each)),
    to: Math.max(to, 0),
    grounds: each.lift?.grounds.map((ground) => ground.id) ?? [],
    advisory: each.advisory === true,
  };
}

function checkIds(b: Build, { scale, path }: Classified): void {
  const seen = new Set<string>();
  const take = (id: string, ...step: Path): void => {
    if (seen.has(id)) b.report('duplicate-id', [...path, ...step, 'id'], { id });
    seen.add(id);
  };
  for (const [i, each] of scale.list.entries()) {
    take(each.id, 'list', i);
    const own = new Set<string>();
    for (const [k, { id }] of (each.when ?? []).entries()) {
      if (own.has(id)) b.report('duplicate-id', [...path, 'list', i, 'when', k, 'id'], { id });
      own.add(id);
    }
  }
  for (const [i, each] of (scale.knockOuts ?? []).entries()) take(each.id, 'knockOuts', i);
  for (const [i, each] of (scale.caps ?? []).entries()) take(each.id, 'caps', i);
  for (const [i, each] of (scale.qualifiers ?? []).entries()) take(each.id, 'qualifiers', i);
}

