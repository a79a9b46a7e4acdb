import type { NotApplicable, Section } from '../types/items.ts';
import type { Rubric } from '../types/rubric.ts';
import type { Role } from '../types/terms.ts';
import { signOf } from './draft.ts';
import { titled } from './inputs.ts';
import { amount, roundOrNone } from './numbers.ts';
import type { Scope } from './scope.ts';
import { maybe, tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

export interface Placing {
  readonly section: Section;
  /** From the nearest section outwards. */
  readonly around: readonly Section[];
}

/** A tree of sections, still without criteria. Only inputs decide whether a section applies. */
export function makeSections(tapes: readonly number[][], rubric: Rubric, scope: Scope): Placing[] {
  const placings: Placing[] = [];
  for (const [i, numbers] of tapes.entries()) {
    const tape = tapeOf(numbers);
    const parents = placings.filter(({ around }) => around.length < 2);
    const parent = parents.length > 0 && tape.chance(35) ? tape.pick(parents) : null;
    const around = parent === null ? [] : [parent.section, ...parent.around];
    const section = makeSection(tape, `sec${i}`, around, rubric, { ...scope, tape });
    (parent?.section.items ?? rubric.sections).push(section);
    placings.push({ section, around });
  }
  return placings;
}

function makeSection(tape: Tape, id: string, around: readonly Section[], rubric: Rubric, scope: Scope): Section {
  const role = signOf(around) === 'normal' ? tape.pick<Role | undefined>([undefined, undefined, undefined, undefined, 'normal', 'bonus', 'deduction']) : undefined;
  const sign = signOf([{ role }, ...around]);
  const normal = sign === 'normal';
  const combine = normal ? tape.pick([undefined, 'sum', 'mean', 'weighted', 'min', 'max', 'none', undefined] as const) : undefined;
  const section: Section = {
    kind: 'section',
    ...titled(id),
    role,
    combine,
    max: tape.pick([10, 20, 33.33, 5]),
    weight: maybe(tape, 30, () => amount(tape)),
    clamp: maybe(tape, 25, () => ({ normal: tape.pick([{ max: 5 }, { min: 0, max: 7.5 }, { min: 1 }, { min: 2, max: 2.5 }]), bonus: { max: 1.5 }, deduction: tape.pick([{ min: -3 }, { min: -3, max: 0 }]) })[sign]),
    rescale: normal && combine !== 'none' ? maybe(tape, 25, () => ({ base: tape.pick([20, 10, 100, 1.25]), when: tape.pick(['any-na', 'always']), whenEmpty: tape.pick(['left-out', 1, 0]) })) : undefined,
    rounding: maybe(tape, 20, () => roundOrNone(tape)),
    applicableWhen: maybe(tape, 12, () => scope.grammar.condition(scope, 1)),
    items: [],
  };
  const scopes = [section, ...around].filter((one) => one.rescale !== undefined).map((one) => one.id);
  return { ...section, notApplicable: maybe(tape, 30, () => makePolicy(tape, scopes, rubric)) };
}

/** A policy whose scope is one of the sections around that declare rescale, or the total when it does. */
export function makePolicy(tape: Tape, scopes: readonly string[], rubric: Rubric): NotApplicable {
  const targets = [...scopes, ...(rubric.total?.rescale === undefined ? [] : [undefined])];
  const policy = tape.pick(targets.length > 0 ? (['rescale', 'rescale', 'full', 'zero', 'leave-out'] as const) : (['leave-out', 'full', 'zero'] as const));
  return { policy, scope: policy === 'rescale' ? tape.pick(targets) : undefined, allowed: tape.pick([true, true, undefined, false]) };
}
