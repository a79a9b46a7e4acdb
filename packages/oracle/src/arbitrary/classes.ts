import { compare, printDecimal, roundTo } from '../rational.ts';
import type { Rational } from '../rational.ts';
import type { Cap, ClassScale, Cut, KnockOut, RubricClass } from '../types/classes.ts';
import type { Rubric } from '../types/rubric.ts';
import { titled } from './inputs.ts';
import { written } from './numbers.ts';
import type { Scope } from './scope.ts';
import { maybe } from './tape.ts';

interface Kind {
  readonly prefix: string;
  /** A section's scale keeps to cuts, conditions, knock-outs and caps. */
  readonly section: boolean;
  /** Numbers to put cuts at: what sample sheets reach. Empty without points. */
  readonly reached: readonly Rational[];
}

/** Classes whose cuts often lie exactly where sample sheets end. */
export function makeScale(scope: Scope, { prefix, section, reached }: Kind): ClassScale {
  const { tape } = scope;
  const direction = tape.pick([undefined, undefined, 'higher', 'lower'] as const);
  const count = 2 + tape.below(4);
  const cuts = cutsFrom(scope, reached, count, direction === 'lower');
  const list = Array.from({ length: count }, (_, i): RubricClass => {
    const cut = cuts[i];
    const last = i === count - 1;
    const better = i === 0 ? undefined : cuts[i - 1];
    return {
      ...titled(`${prefix}k${i}`),
      cut: cut === undefined || (last && tape.chance(70)) ? undefined : cut,
      upTo: better === undefined ? undefined : maybe(tape, 20, () => ({ at: better.at, exclusive: maybe(tape, 50, () => true) })),
      when: maybe(tape, reached.length === 0 && !last ? 95 : 35, () => requirements(scope, `${prefix}k${i}`)),
      advisory: section ? undefined : maybe(tape, 12, () => true),
    };
  });
  const ids = list.map((one) => one.id);
  const scale: ClassScale = { direction, compare: section ? undefined : tape.pick([undefined, 'exact', 'rounded', 'rounded']), list };
  const knockOuts = (): KnockOut[] => Array.from({ length: tape.below(3) }, (_, i) => ({ ...rule(scope, `${prefix}ko${i}`, section), to: tape.pick(ids) }));
  const caps = (): Cap[] => Array.from({ length: tape.below(3) }, (_, i) => ({ ...rule(scope, `${prefix}cap${i}`, section), atMost: tape.pick(ids) }));
  const qualifiers = (): ClassScale['qualifiers'] => [{ ...titled(`${prefix}q`), suffix: '+', when: scope.grammar.condition(scope, 1) }];
  return { ...scale, knockOuts: maybe(tape, 50, knockOuts), caps: maybe(tape, 50, caps), qualifiers: section ? undefined : maybe(tape, 25, qualifiers) };
}

function requirements(scope: Scope, prefix: string): RubricClass['when'] {
  const one = (i: number): { id: string; require: ReturnType<Scope['grammar']['condition']> } => ({ id: `${prefix}.r${i}`, require: scope.grammar.condition(scope, 2) });
  return scope.tape.chance(30) ? [one(0), one(1)] : [one(0)];
}

function rule(scope: Scope, id: string, section: boolean): Omit<KnockOut, 'to'> {
  const { tape } = scope;
  const advisory = section ? undefined : maybe(tape, 20, () => true);
  const lift = advisory === true ? undefined : maybe(tape, 50, () => ({ grounds: [titled(`${id}.force`), titled(`${id}.remedied`)] }));
  return { ...titled(id), when: scope.grammar.condition(scope, 1), lift, advisory };
}

/** Best first: falling, or rising where fewer points are better. */
function cutsFrom({ tape }: Scope, reached: readonly Rational[], count: number, lower: boolean): Cut[] {
  if (reached.length === 0) return [];
  const chosen = Array.from({ length: count }, () => exact(tape.pick(reached)));
  chosen.sort((a, b) => (lower ? compare(a, b) : compare(b, a)));
  return chosen.map((at) => ({ at: written(tape, at), exclusive: maybe(tape, 30, () => true) }));
}

/** Thirds have no decimal; a cut just beside them is the next best. */
const exact = (number: Rational): Rational => (printDecimal(number) === null ? roundTo(number, 2, 'half-up') : number);

export function makeExemptions(scope: Scope, count: number): Rubric['exemptions'] {
  return Array.from({ length: count }, (_, i) => ({ ...titled(`ex${i}`), when: { op: 'all', of: [scope.grammar.condition(scope, 1), scope.grammar.condition(scope, 1)] } }));
}
