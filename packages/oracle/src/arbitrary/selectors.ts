import type { Criterion, Level } from '../types/items.ts';
import type { CriterionTest, Selector } from '../types/terms.ts';
import { amount } from './numbers.ts';
import { signOf } from './draft.ts';
import type { Made, Scope } from './scope.ts';
import { maybe } from './tape.ts';

export interface Selection {
  readonly select: Selector;
  /** When every selected criterion is sure to have these levels, a test of grades may be put to them. */
  readonly graded: readonly Level[] | null;
}

export function levelsFor({ scales }: Pick<Scope, 'scales'>, { method }: Criterion): Level[] {
  if (method.kind !== 'levels') return [];
  return method.levels ?? scales.find((scale) => scale.id === method.scale)?.levels ?? [];
}

/** Criteria by list, or, once all of them are made, also by section, by tag, or all. */
export function selector(scope: Scope): Selection {
  const { tape, made, sections } = scope;
  const graded = made.filter(({ criterion }) => criterion.method.kind === 'levels');
  if (graded.length > 0 && tape.chance(40)) return ofOneScale(scope, tape.pick(graded));
  const listed = (): Selector => ({ criteria: tape.few(made, 50).map(({ criterion }) => criterion.id) });
  const include = (): Selector['include'] => maybe(tape, 40, () => tape.pick([['bonus'], ['deduction'], ['bonus', 'deduction']]));
  const makers = [listed];
  if (sections.length > 0) {
    makers.push(
      () => ({ all: true, include: include() }),
      () => ({ sections: tape.few(sections, 40).map(({ id }) => id), include: include() }),
      () => ({ ...listed(), sections: [tape.pick(sections).id] }),
    );
    const tags = [...new Set(made.flatMap(({ criterion }) => criterion.tags ?? []))];
    if (tags.length > 0) makers.push(() => ({ tags: tape.few(tags, 40), include: include() }));
  }
  const drawn = tape.pick(makers)();
  return { select: reachesSome(scope, drawn) ? drawn : listed(), graded: null };
}

/** A selection of nothing but bonuses that are not included is refused. */
function reachesSome({ made }: Scope, { criteria, sections, tags, all, include }: Selector): boolean {
  return made.some(({ criterion, around }) => {
    if (criteria?.includes(criterion.id) === true) return true;
    const sign = signOf([criterion, ...around]);
    if (sign !== 'normal' && include?.includes(sign) !== true) return false;
    return all === true || around.some(({ id }) => sections?.includes(id)) || criterion.tags?.some((tag) => tags?.includes(tag)) === true;
  });
}

/** Criteria that share the levels of one. */
function ofOneScale(scope: Scope, first: Made): Selection {
  const { method } = first.criterion;
  const scale = method.kind === 'levels' ? method.scale : undefined;
  const alike = scope.made.filter(({ criterion }) => scale !== undefined && criterion.method.kind === 'levels' && criterion.method.scale === scale);
  const chosen = alike.length > 0 ? scope.tape.few(alike, 60) : [first];
  return { select: { criteria: chosen.map(({ criterion }) => criterion.id) }, graded: levelsFor(scope, first.criterion) };
}

export function criterionTest({ tape }: Scope, graded: readonly Level[] | null): CriterionTest {
  const cmp = tape.pick(['>=', '>', '<=', '<', '=', '!='] as const);
  if (graded !== null && tape.chance(75)) return { op: 'grade', cmp, value: tape.pick(graded).id };
  return tape.chance(50) ? { op: 'full' } : { op: 'points', cmp, value: tape.chance(40) ? 0 : amount(tape) };
}
