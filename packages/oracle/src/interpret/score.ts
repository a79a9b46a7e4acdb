// docs/semantics.md read as literally as possible: every question is answered by walking the rubric's JSON.
// Nothing is prepared and no bounds are kept, so the oracle shares neither the engine's shortcuts nor its mistakes.
import { advice, classify, exemption, qualifiers } from './classes.ts';
import type { Advice } from './classes.ts';
import { evaluateCondition } from './conditions.ts';
import { evaluateCriterion, evaluateStanding, missingPolicy } from './criterion.ts';
import { print } from '../rational.ts';
import { evaluateNode, hasPoints, round } from './sections.ts';
import { evaluateTerm } from './terms.ts';
import type { Item, Section } from '../types/items.ts';
import type { Rubric, SheetContent } from '../types/rubric.ts';
import type { CriterionResult, CriterionState, NodeResult, Num, Outcome, Placed, Truth, Unknown, World } from './world.ts';
import { isKnown } from './world.ts';

/** An exact number ("10/3", "4"), null where there are no points, or not known to the oracle. */
export type Figure = string | null | Unknown;

export interface OracleReport {
  readonly total: Figure;
  readonly roundedTotal: Figure;
  readonly max: Figure;
  readonly criteria: Record<string, { state: CriterionState | Unknown; points: Figure; max: Figure; computed: Figure; banded: boolean }>;
  readonly sections: Record<string, { points: Figure; max: Figure; leftOut: Truth; class: Outcome }>;
  readonly outcome: Outcome;
  readonly computed: Outcome;
  /** null: not known of one of them. */
  readonly qualifiers: readonly string[] | null;
  readonly advice: readonly Advice[] | null;
  readonly status: 'complete' | 'incomplete' | 'blocked' | Unknown;
  readonly brokenConstraints: readonly string[];
}

export function oracleScore(rubric: Rubric, content: SheetContent): OracleReport {
  const world = createWorld(rubric, content);
  const scored = rubric.total?.combine !== 'none' && rubric.sections.some((section) => hasPoints(rubric, section));
  const total = totalOf(world);
  const status = statusOf(world, scored ? total.points : null);
  const sure = !mayBeBlocked(world, status);
  const computed = computedOutcome(world, scored, status === 'blocked' || !sure);
  const decided = rubric.classes?.list.find((one) => one.id === content.decision?.classId);
  const totals = (number: Num): Figure => (!scored || status === 'blocked' ? null : sure ? figures(number) : 'unknown');
  const figures = (number: Num | null): Figure => (number === null || !isKnown(number) ? number : print(number));
  return {
    total: totals(total.points),
    roundedTotal: totals(roundTotal(rubric, total.points)),
    max: scored ? figures(total.max) : null,
    criteria: Object.fromEntries(
      world.criteria.map(({ criterion: { id, method } }) => [id, { ...criterionFigures(world.criterion(id), figures), banded: method.kind === 'bands' }]),
    ),
    sections: Object.fromEntries(world.sections.map((section) => [section.id, sectionFigures(world, section, figures)])),
    outcome: decided === undefined ? computed : { kind: 'class', classId: decided.id, decidedBy: 'person' },
    computed,
    qualifiers: rubric.classes === undefined ? [] : qualifiers(world, rubric.classes),
    advice: rubric.classes === undefined ? [] : advice(world, rubric.classes, scored ? world.comparedTotal() : 'unknown'),
    status,
    brokenConstraints: (rubric.constraints ?? []).filter((one) => world.condition(one.require) === false).map((one) => one.id),
  };
}

function criterionFigures({ state, points, max, computed }: CriterionResult, figures: (number: Num | null) => Figure): Omit<OracleReport['criteria'][string], 'banded'> {
  return { state, points: figures(points), max: figures(max), computed: figures(computed) };
}

function sectionFigures(world: World, section: Section, figures: (number: Num | null) => Figure): OracleReport['sections'][string] {
  const outcome = section.classes === undefined ? ({ kind: 'none' } as const) : world.sectionOutcome(section.id);
  if (!hasPoints(world.rubric, section)) return { points: null, max: null, leftOut: false, class: outcome };
  const { points, max, leftOut } = world.section(section.id);
  return { points: figures(points), max: figures(max), leftOut, class: outcome };
}

/** A world answers every question by evaluating it; the memo is there so that evaluation ends, and to find circles. */
export function createWorld(rubric: Rubric, content: SheetContent): World {
  const criteria = rubric.sections.flatMap((section) => placedIn(section, []));
  const sections = rubric.sections.flatMap(sectionsOf);
  const place = (id: string): Placed => find(criteria, (placed) => placed.criterion.id === id);
  const standing = memo((id: string) => evaluateStanding(world, place(id)));
  const criterion = memo((id: string) => evaluateCriterion(world, place(id)));
  const section = memo((id: string) => evaluateNode(world, sectionNode(rubric, find(sections, (section) => section.id === id))));
  const sectionOutcomes = memo((id: string) => sectionOutcome(world, find(sections, (section) => section.id === id)));
  const world: World = {
    rubric,
    content,
    criteria,
    sections,
    placed: (id) => criteria.find((placed) => placed.criterion.id === id),
    term: (term, row) => evaluateTerm(world, term, row),
    condition: (condition, row) => evaluateCondition(world, condition, row),
    standing,
    criterion,
    section,
    comparedTotal: () => (rubric.classes?.compare === 'rounded' ? roundTotal(rubric, totalOf(world).points) : totalOf(world).points),
    sectionOutcome: sectionOutcomes,
  };
  return world;
}

function placedIn(section: Section, outside: readonly Section[]): Placed[] {
  const around = [section, ...outside];
  return section.items.flatMap((item) => (item.kind === 'section' ? placedIn(item, around) : [{ criterion: item, around }]));
}

function sectionsOf(item: Item): Section[] {
  return item.kind === 'section' ? [item, ...item.items.flatMap(sectionsOf)] : [];
}

const sectionNode = (rubric: Rubric, section: Section): Parameters<typeof evaluateNode>[1] => ({ ...section, rounding: section.rounding ?? rubric.rounding?.section });

function totalOf(world: World): NodeResult {
  const { total, sections } = world.rubric;
  return evaluateNode(world, { ...total, id: null, items: sections, rounding: 'none' });
}

const roundTotal = (rubric: Rubric, total: Num): Num => (isKnown(total) ? round(total, rubric.rounding?.total) : total);

function sectionOutcome(world: World, section: Section): Outcome {
  if (section.classes === undefined) throw new Error(`${section.id} has no classes`);
  if (!hasPoints(world.rubric, section)) return classify(world, section.classes, 'unknown');
  const { leftOut, points } = world.section(section.id);
  return leftOut === false ? classify(world, section.classes, points) : { kind: 'unknown' };
}

function computedOutcome(world: World, scored: boolean, blocked: boolean): Outcome {
  const scale = world.rubric.classes;
  if (scale === undefined) return { kind: 'none' };
  const exempt = exemption(world);
  if (blocked || exempt === 'unknown') return { kind: 'unknown' };
  if (exempt !== null) return { kind: 'exempt', reason: exempt };
  return classify(world, scale, scored ? world.comparedTotal() : 'unknown');
}

function statusOf(world: World, total: Num | null): OracleReport['status'] {
  const results = world.criteria.map(({ criterion }) => ({ criterion, result: world.criterion(criterion.id) }));
  const unsettled = results.filter(({ result }) => result.settled !== true);
  const blocking = unsettled.filter(({ criterion }) => missingPolicy(world.rubric, criterion) === 'block');
  if (blocking.some(({ result }) => result.state === 'missing' || result.state === 'invalid')) return 'blocked';
  if (blocking.length > 0) return 'unknown';
  if (unsettled.length === 0) return total === 'unknown' ? 'unknown' : 'complete';
  return unsettled.some(({ result }) => result.settled === false) ? 'incomplete' : 'unknown';
}

/** Whether something with policy block is missing may hang on bounds; then the oracle says nothing of the total. */
function mayBeBlocked(world: World, status: OracleReport['status']): boolean {
  return status === 'unknown' && world.criteria.some(({ criterion }) => missingPolicy(world.rubric, criterion) === 'block' && world.criterion(criterion.id).settled !== true);
}

function find<T>(list: readonly T[], matches: (one: T) => boolean): T {
  const found = list.find(matches);
  if (found === undefined) throw new Error('the rubric names something that it does not have');
  return found;
}

function memo<T>(compute: (id: string) => T): (id: string) => T {
  const done = new Map<string, T>();
  const begun = new Set<string>();
  return (id) => {
    const known = done.get(id);
    if (known !== undefined) return known;
    if (begun.has(id)) throw new Error(`${id} refers to itself`);
    begun.add(id);
    const value = compute(id);
    done.set(id, value);
    return value;
  };
}
