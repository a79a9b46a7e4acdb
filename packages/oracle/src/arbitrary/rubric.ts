import { hasPoints } from '../interpret/sections.ts';
import type { Item, Section } from '../types/items.ts';
import type { Adjustment, Rubric, Total, Value } from '../types/rubric.ts';
import { makeCriteria } from './criteria.ts';
import { inputScope } from './grammar.ts';
import { makeFacts, makeFindings, makeScales, makeTables, titled } from './inputs.ts';
import { amount, roundOrNone } from './numbers.ts';
import type { Made, Scope } from './scope.ts';
import { makePolicy, makeSections } from './sections.ts';
import type { Placing } from './sections.ts';
import { maybe, tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

/** One tape per part, so that shrinking can drop whole parts. */
export interface RubricTapes {
  readonly settings: number[];
  readonly scales: number[][];
  readonly facts: number[][];
  readonly tables: number[][];
  readonly values: number[][];
  readonly sections: number[][];
  readonly criteria: number[][];
  readonly laterValues: number[][];
  readonly adjustments: number[][];
}

/** A rubric without classes, and what classes may refer to. */
export interface Draft {
  readonly rubric: Rubric;
  readonly scope: Scope;
}

export function makeRubric(tapes: RubricTapes): Draft {
  const tape = tapeOf(tapes.settings);
  const rubric = makeSettings(tape);
  rubric.scales = makeScales(tapes.scales);
  rubric.facts = makeFacts(tapes.facts);
  rubric.rows = makeTables(tapes.tables);
  const inputs = (): Scope => inputScope(tape, rubric);
  rubric.values = [];
  addValues(rubric, tapes.values, 'v', inputs());
  const placings = makeSections(tapes.sections.length > 0 ? tapes.sections : [[]], rubric, inputs());
  const made = [...makeCriteria(tapes.criteria, placings, rubric, inputs())];
  made.push(...fill(rubric, placings, inputs()));
  const scope = { ...inputs(), made, sections: placings.map(({ section }) => section).filter((section) => hasPoints(rubric, section)) };
  addValues(rubric, tapes.laterValues, 'w', scope);
  const complete = { ...scope, values: rubric.values };
  if (rubric.total !== undefined) rubric.total.adjustments = makeAdjustments(tapes.adjustments, complete);
  return { rubric, scope: complete };
}

function makeSettings(tape: Tape): Rubric {
  const combine = tape.pick([undefined, undefined, 'sum', 'mean', 'weighted', 'min', 'max', 'none', undefined, undefined] as const);
  const total: Total = {
    combine,
    max: tape.pick([100, 50, 30]),
    rescale: combine === 'none' ? undefined : maybe(tape, 15, () => ({ base: tape.pick([100, 10]), when: tape.pick(['any-na', 'always']), whenEmpty: tape.pick(['left-out', 5, 0]) })),
    clamp: maybe(tape, 25, () => tape.pick([{ min: 0 }, { max: 100 }, { min: 0, max: 20 }, { min: 6, max: 14 }])),
  };
  const rubric: Rubric = {
    schemaVersion: 1,
    ...titled('random'),
    version: '1.0.0',
    languages: ['en'],
    entry: tape.pick([undefined, 'award', 'deduct']),
    missing: tape.pick([undefined, undefined, 'incomplete', 'zero', 'block']),
    rounding: maybe(tape, 50, () => ({
      criterion: maybe(tape, 60, () => roundOrNone(tape)),
      criteria: tape.pick([undefined, 'dividing', 'all']),
      section: maybe(tape, 30, () => roundOrNone(tape)),
      total: maybe(tape, 60, () => roundOrNone(tape)),
    })),
    findings: maybe(tape, 40, () => makeFindings(tape)),
    sections: [],
    total,
  };
  return { ...rubric, notApplicable: maybe(tape, 40, () => makePolicy(tape, [], rubric)) };
}

function addValues(rubric: Rubric, tapes: readonly number[][], prefix: string, scope: Scope): void {
  const values: Value[] = rubric.values ?? [];
  for (const [i, numbers] of tapes.entries()) {
    const tape = tapeOf(numbers);
    const at = { ...scope, tape, values: [...values] };
    const id = `${prefix}${i}`;
    values.push(tape.chance(50) ? { kind: 'condition', ...titled(id), when: scope.grammar.condition(at, 2) } : { kind: 'number', ...titled(id), term: scope.grammar.term(at, 2) });
  }
}

/** A plain criterion where there would be none, and where a share of the normal items is asked for. */
function fill(rubric: Rubric, placings: readonly Placing[], scope: Scope): Made[] {
  const filled: Made[] = [];
  const add = (placing: Placing): void => {
    const [one] = makeCriteria([[]], [placing], rubric, scope).map((made) => rename(made, `${placing.section.id}.fill`));
    if (one !== undefined) filled.push(one);
  };
  // Innermost first: what is filled inside may make its section scored.
  for (const placing of placings.toReversed()) {
    const { section } = placing;
    const shares = section.rescale !== undefined || section.combine === 'weighted';
    if (section.items.length === 0 || (shares && !hasNormal(rubric, section.items))) add(placing);
  }
  const shares = rubric.total?.rescale !== undefined || rubric.total?.combine === 'weighted';
  if (shares && !hasNormal(rubric, rubric.sections)) {
    const section: Section = { kind: 'section', ...titled('filled'), items: [] };
    rubric.sections.push(section);
    add({ section, around: [] });
  }
  return filled;
}

function hasNormal(rubric: Rubric, items: readonly Item[]): boolean {
  return items.some((item) => (item.role ?? 'normal') === 'normal' && hasPoints(rubric, item));
}

function rename(made: Made, id: string): Made {
  Object.assign(made.criterion, titled(id));
  return made;
}

function makeAdjustments(tapes: readonly number[][], scope: Scope): Adjustment[] {
  return tapes.map((numbers, i) => {
    const tape = tapeOf(numbers);
    const at = { ...scope, tape };
    const when = maybe(tape, 50, () => scope.grammar.condition(at, 1));
    if (tape.chance(40)) return { kind: 'percent', ...titled(`a${i}`), when, percent: tape.chance(60) ? tape.pick([-50, 10, -33.3]) : scope.grammar.term(at, 1) };
    const points = tape.chance(50) ? amount(tape) : scope.grammar.term(at, 1);
    return { kind: 'points', ...titled(`a${i}`), when, points, clamp: maybe(tape, 60, () => tape.pick([{ min: 0, max: 7 }, { max: 5 }, { min: -3, max: 3 }])) };
  });
}
