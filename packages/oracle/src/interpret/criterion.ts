// semantics.md sections 2 and 3: whether a criterion applies, and its points.
import { compare, isZero, roundTo, zero } from '../rational.ts';
import { divides } from './divides.ts';
import { denominatorOf, methodPoints } from './methods.ts';
import type { MethodPoints } from './methods.ts';
import { methodRange } from './range.ts';
import type { Range } from './range.ts';
import { needsAnswer, readRating } from './reading.ts';
import type { RatingRead } from './reading.ts';
import type { Criterion, NotApplicable } from '../types/items.ts';
import type { Rounding } from '../types/terms.ts';
import type { Rubric } from '../types/rubric.ts';
import type { Answer, CriterionResult, CriterionState, Num, Placed, Truth, Unknown, World } from './world.ts';
import { all, isKnown } from './world.ts';

/** What is fixed about a criterion before its rating is looked at. */
interface Subject {
  readonly world: World;
  readonly criterion: Criterion;
  readonly policy: NotApplicable | undefined;
  readonly range: Range | null;
  readonly missing: 'incomplete' | 'zero' | 'block';
}

export function evaluateCriterion(world: World, placed: Placed): CriterionResult {
  const { criterion } = placed;
  const subject: Subject = {
    world,
    criterion,
    policy: policyInForce(world.rubric, placed),
    range: methodRange(world.rubric, criterion.method),
    missing: missingPolicy(world.rubric, criterion),
  };
  const rating = readRating(world.rubric, criterion, world.content.ratings[criterion.id] ?? null);
  const applies = applicable(subject, placed, rating);
  if (applies === false) return notApplicable(subject);
  return rated(subject, rating, applies);
}

export const missingPolicy = (rubric: Rubric, criterion: Criterion): 'incomplete' | 'zero' | 'block' => criterion.missing ?? rubric.missing ?? 'incomplete';

/** The criterion's own policy, else that of the nearest section around it, else the rubric's. */
export function policyInForce(rubric: Rubric, { criterion, around }: Placed): NotApplicable | undefined {
  return criterion.notApplicable ?? around.find((section) => section.notApplicable !== undefined)?.notApplicable ?? rubric.notApplicable;
}

function applicable({ world, criterion, policy }: Subject, { around }: Placed, rating: RatingRead): Truth {
  const conditions = [...around, criterion].map(({ applicableWhen }) => applicableWhen);
  const declared = all(conditions.map((condition) => (condition === undefined ? true : world.condition(condition))));
  if (declared !== true) return declared;
  const { method } = criterion;
  const answer = rating.answer.kind === 'given' ? rating.answer : null;
  const shared = method.kind === 'ratio' && method.whenZero === 'not-applicable' ? denominatorOf(world, method, answer) : null;
  if (shared !== null && isKnown(shared) && isZero(shared)) return false;
  if (rating.saysNotApplicable) return policy?.allowed !== true;
  if (shared !== null && !isKnown(shared)) return 'unknown';
  // Without an answer the rater may still say that the criterion does not apply.
  const silent = answer === null && rating.override === null && needsAnswer(method);
  return silent && policy?.allowed === true ? 'unknown' : true;
}

function notApplicable({ policy, range }: Subject): CriterionResult {
  const na = { state: 'na', applies: false, answer: { kind: 'na' }, computed: null, settled: true } as const;
  if (range === null) return { ...na, leftOut: true, points: null, max: null };
  if (policy?.policy === 'full') return { ...na, leftOut: false, points: range.max, max: range.max };
  if (policy?.policy === 'zero') return { ...na, leftOut: false, points: zero, max: range.max };
  return { ...na, leftOut: true, points: zero, max: zero };
}

function rated(subject: Subject, rating: RatingRead, applies: Truth): CriterionResult {
  const { criterion, policy, range, world } = subject;
  const answered = rating.answer.kind === 'given' ? rating.answer : null;
  const asked = needsAnswer(criterion.method);
  if (refuses(rating, policy, range)) return lacking(subject, 'invalid', applies);
  if (isKnown(applies) && rating.override !== null && rating.override !== 'refused') {
    const method = asked && answered === null ? null : methodPoints(world, criterion.method, answered);
    return result(subject, { state: 'overridden', applies, answer: answered ?? unknownAnswer, points: rating.override, computed: rounded(subject, method) });
  }
  if (asked && answered === null) return lacking(subject, 'missing', applies);
  if (!isKnown(applies)) return result(subject, { state: 'unknown', applies, answer: unknownAnswer, points: 'unknown', computed: null });
  const method = methodPoints(world, criterion.method, answered);
  const answer = answered ?? unknownAnswer;
  if (method === 'no-band-fits') return { ...result(subject, { state: 'invalid', applies, answer, points: 'unknown', computed: null }), settled: false };
  if (method === 'unknown' && !asked) return lacking(subject, 'missing', applies);
  const state = method === 'unknown' ? 'unknown' : 'given';
  return result(subject, { state, applies, answer, points: rounded(subject, method) ?? 'unknown', computed: null });
}

const unknownAnswer: Answer = { kind: 'unknown' };

function refuses({ answer, saysNotApplicable, override }: RatingRead, policy: NotApplicable | undefined, range: Range | null): boolean {
  if (answer.kind === 'refused' || override === 'refused') return true;
  if (saysNotApplicable && policy?.allowed !== true) return true;
  if (override === null) return false;
  return range === null || compare(override, range.min) < 0 || compare(override, range.max) > 0;
}

/** A missing or refused rating, or a term that is not known: points by the missing policy. */
function lacking(subject: Subject, state: 'missing' | 'invalid', applies: Truth): CriterionResult {
  const { missing, range } = subject;
  const answer: Answer = { kind: 'missing' };
  // A range of one point may be called known or not: the bounds decide it.
  const certain = range === null || compare(range.min, range.max) !== 0;
  if (missing !== 'zero') return { ...result(subject, { state, applies, answer, points: 'unknown', computed: null }), settled: certain ? false : null };
  const max = range?.max ?? null;
  return { state, applies, answer, leftOut: false, points: range === null ? null : zero, max, computed: null, settled: true };
}

interface Rated {
  readonly state: CriterionState | Unknown;
  readonly applies: Truth;
  readonly answer: Answer;
  readonly points: Num;
  readonly computed: Num | null;
}

function result({ range, policy }: Subject, rating: Rated): CriterionResult {
  const leaves = policy?.policy === 'leave-out' || policy?.policy === 'rescale';
  const leftOut = leaves && rating.applies === 'unknown' ? 'unknown' : false;
  if (range === null) return { ...rating, leftOut, points: null, max: null, settled: rating.state === 'unknown' ? null : rating.state === 'given' };
  const max = leftOut === 'unknown' ? 'unknown' : range.max;
  return { ...rating, leftOut, max, settled: isKnown(rating.points) ? true : null };
}

/** Points after the criterion's rounding; null where the method gives none. */
function rounded({ world, criterion }: Subject, points: MethodPoints | null): Num | null {
  if (points === null || points === 'no-band-fits') return null;
  const rounding = roundingOf(world.rubric, criterion);
  return isKnown(points) && rounding !== null ? roundTo(points, rounding.digits, rounding.mode) : points;
}

function roundingOf(rubric: Rubric, criterion: Criterion): Rounding | null {
  const places = rubric.rounding ?? {};
  const own = criterion.rounding;
  if (own !== undefined) return own === 'none' ? null : own;
  if (places.criteria !== 'all' && !divides(rubric, criterion.method)) return null;
  const general = places.criterion ?? { digits: 2, mode: 'half-up' };
  return general === 'none' ? null : general;
}

/** Whether a section or the total is named by a policy that rescales it. */
export function rescales(policy: NotApplicable | undefined, scope: string | null): boolean {
  return policy?.policy === 'rescale' && (policy.scope ?? null) === scope;
}
