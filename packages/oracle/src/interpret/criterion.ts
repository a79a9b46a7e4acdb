// semantics.md sections 2 and 3: whether a criterion applies, and its points.
import { compare, isZero, roundTo, zero } from '../rational.ts';
import { divides } from './divides.ts';
import { denominatorOf, methodPoints } from './methods.ts';
import type { MethodPoints } from './methods.ts';
import { methodRange } from './range.ts';
import type { Range } from './range.ts';
import { needsAnswer, readRating } from './reading.ts';
import type { RatingRead } from './reading.ts';
import type { Criterion, Method, NotApplicable } from '../types/items.ts';
import type { Rounding } from '../types/terms.ts';
import type { Rubric } from '../types/rubric.ts';
import type { Answer, CriterionResult, CriterionState, Num, Placed, Standing, Truth, Unknown, World } from './world.ts';
import { all, isKnown } from './world.ts';

/** What is fixed about a criterion before its rating is looked at. */
interface Subject {
  readonly world: World;
  readonly criterion: Criterion;
  readonly policy: NotApplicable | undefined;
  readonly range: Range | null;
  readonly missing: 'incomplete' | 'zero' | 'block';
  readonly standing: Standing;
}

export function evaluateStanding(world: World, placed: Placed): Standing {
  const { criterion } = placed;
  const policy = policyInForce(world.rubric, placed);
  const rating = readRating(world.rubric, criterion, world.content.ratings[criterion.id] ?? null);
  const allowed = policy?.allowed === true;
  const declared = applicable(world, placed, rating, allowed);
  const unanswered = rating.answer.kind === 'missing' && rating.override === null && !rating.saysNotApplicable && needsAnswer(criterion.method);
  // A missing answer that counts as 0 does apply.
  const open = missingPolicy(world.rubric, criterion) !== 'zero' && (allowed || mayAnswerZero(criterion.method));
  const silent = declared === true && unanswered && open;
  const applies = silent ? 'unknown' : declared;
  const refused = refuses(rating, policy, methodRange(world.rubric, criterion.method));
  const override = rating.override === 'refused' ? null : rating.override;
  return { applies, silent, answer: answerOf(rating, applies, refused), refused, override };
}

function answerOf({ answer }: RatingRead, applies: Truth, refused: boolean): Answer {
  if (applies === false) return { kind: 'na' };
  if (refused) return { kind: 'missing' };
  if (applies === 'unknown') return { kind: answer.kind === 'given' ? 'unknown' : 'missing' };
  return answer.kind === 'given' ? answer : { kind: 'missing' };
}

export function evaluateCriterion(world: World, placed: Placed): CriterionResult {
  const { criterion } = placed;
  const subject: Subject = {
    world,
    criterion,
    policy: policyInForce(world.rubric, placed),
    range: methodRange(world.rubric, criterion.method),
    missing: missingPolicy(world.rubric, criterion),
    standing: world.standing(criterion.id),
  };
  return subject.standing.applies === false ? notApplicable(subject) : rated(subject);
}

export const missingPolicy = (rubric: Rubric, criterion: Criterion): 'incomplete' | 'zero' | 'block' => criterion.missing ?? rubric.missing ?? 'incomplete';

/** The criterion's own policy, else that of the nearest section around it, else the rubric's. */
export function policyInForce(rubric: Rubric, { criterion, around }: Placed): NotApplicable | undefined {
  return criterion.notApplicable ?? around.find((section) => section.notApplicable !== undefined)?.notApplicable ?? rubric.notApplicable;
}

/** False as soon as one reason for not applying holds, whatever is still unknown of the others. */
function applicable(world: World, { criterion, around }: Placed, rating: RatingRead, allowed: boolean): Truth {
  const declared = [...around, criterion].map(({ applicableWhen }): Truth => (applicableWhen === undefined ? true : world.condition(applicableWhen)));
  return all([...declared, hasDenominator(world, criterion, rating), !(rating.saysNotApplicable && allowed)]);
}

/** Whether a ratio that makes itself not applicable has a denominator other than 0. */
function hasDenominator(world: World, { method }: Criterion, { answer }: RatingRead): Truth {
  if (method.kind !== 'ratio' || method.whenZero !== 'not-applicable') return true;
  const denominator = denominatorOf(world, method, answer.kind === 'given' ? answer : null);
  if (isKnown(denominator)) return !isZero(denominator);
  // One that is a part of the answer is not 0 while there is no answer.
  return method.denominator === undefined ? true : 'unknown';
}

/** A ratio answered with two numbers may yet turn out to have no denominator. */
const mayAnswerZero = (method: Method): boolean => method.kind === 'ratio' && method.whenZero === 'not-applicable' && method.of !== undefined;

function notApplicable({ policy, range }: Subject): CriterionResult {
  const na = { state: 'na', computed: null, settled: true } as const;
  if (range === null) return { ...na, leftOut: true, points: null, max: null };
  if (policy?.policy === 'full') return { ...na, leftOut: false, points: range.max, max: range.max };
  if (policy?.policy === 'zero') return { ...na, leftOut: false, points: zero, max: range.max };
  return { ...na, leftOut: true, points: zero, max: zero };
}

function rated(subject: Subject): CriterionResult {
  const { criterion, world, standing } = subject;
  const asked = needsAnswer(criterion.method);
  const answered = standing.answer.kind === 'given' ? standing.answer : null;
  if (standing.applies === 'unknown' && !standing.silent) return result(subject, { state: 'unknown', points: 'unknown', computed: null });
  if (standing.refused) return lacking(subject, 'invalid');
  if (standing.override !== null) {
    const method = asked && answered === null ? 'unknown' : methodPoints(world, criterion.method, answered);
    return result(subject, { state: 'overridden', points: standing.override, computed: rounded(subject, method) });
  }
  if (asked && answered === null) return lacking(subject, 'missing');
  const method = methodPoints(world, criterion.method, answered);
  if (method === 'no-band-fits') return lacking(subject, 'invalid');
  return result(subject, { state: method === 'unknown' ? 'unknown' : 'given', points: rounded(subject, method) ?? 'unknown', computed: null });
}

function refuses({ answer, saysNotApplicable, override }: RatingRead, policy: NotApplicable | undefined, range: Range | null): boolean {
  if (answer.kind === 'refused' || override === 'refused') return true;
  if (saysNotApplicable && policy?.allowed !== true) return true;
  if (override === null) return false;
  return range === null || compare(override, range.min) < 0 || compare(override, range.max) > 0;
}

/** A missing or refused rating, or a number that no band fits: points by the missing policy. */
function lacking(subject: Subject, state: 'missing' | 'invalid'): CriterionResult {
  const { missing, range } = subject;
  if (missing === 'zero' && range !== null) return { state, leftOut: false, points: zero, max: range.max, computed: null, settled: true };
  // Of a range of one point it may be said that the points are known.
  const certain = range === null || compare(range.min, range.max) !== 0;
  return { ...result(subject, { state, points: 'unknown', computed: null }), settled: certain ? false : null };
}

function result({ range, policy, standing }: Subject, rating: { state: CriterionState | Unknown; points: Num; computed: Num | null }): CriterionResult {
  const leaves = policy?.policy === 'leave-out' || policy?.policy === 'rescale';
  const leftOut = leaves && standing.applies === 'unknown' ? 'unknown' : false;
  if (range === null) return { ...rating, leftOut, points: null, max: null, settled: rating.state === 'unknown' ? null : rating.state === 'given' };
  const max = leftOut === 'unknown' ? 'unknown' : range.max;
  return { ...rating, leftOut, max, settled: isKnown(rating.points) ? true : null };
}

/** Points after the criterion's rounding; null where the method gives none. */
function rounded({ world, criterion }: Subject, points: MethodPoints): Num | null {
  if (points === 'no-band-fits') return null;
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
