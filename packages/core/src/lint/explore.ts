import type { Plan } from '../plan.ts';
import type { Extremes } from './answers.ts';
import { EXEMPT, OPEN, UNCLASSIFIED, UNSETTLED, type Ran, type Runner } from './runner.ts';
import { copyOf, type Sample } from './sample.ts';
import { answerAll, type Setting } from './settings.ts';

/** A criterion whose better answer made the result worse. */
export interface Drop {
  readonly criterion: number;
  readonly what: 'total' | 'class';
  readonly before: Sample;
  readonly after: Sample;
  readonly from: Ran['position'];
  readonly to: Ran['position'];
}

type Step = Pick<Ran, 'total' | 'position'>;

export interface Explored {
  /** The first sample that ended at each position. */
  readonly reached: ReadonlyMap<number, Sample>;
  readonly drops: readonly Drop[];
  /** Samples whose maximum is 0 although a class results: nothing was left to judge. */
  readonly empty: Sample | null;
  readonly samples: number;
  /** Scenes that the budget left out. */
  readonly left: number;
}

/** Work for the whole walk, in slots evaluated, and samples at most. */
const MAX_WORK = 300_000;
const MAX_SAMPLES = 3000;
const MAX_DROPS = 20;
/** Scenes that are walked whatever they cost. */
const FEWEST = 4;

/**
 * Walks each scene from the worst answers to the best, one answer (of a large rubric: a few criteria) at a time.
 * Sheets that break the rubric's constraints are passed over.
 */
export function explore(plan: Plan, runner: Runner, settings: readonly Setting[], extremes: readonly Extremes[], fewerIsBetter: readonly boolean[]): Explored {
  // Nothing is worse than the last class: a case that is left open after it is for a person to decide.
  const worst = (plan.classes?.classes.length ?? 0) - 1;
  const lowerTotal = plan.rubric.classes?.direction === 'lower';
  const reached = new Map<number, Sample>();
  const drops: Drop[] = [];
  let empty: Sample | null = null;
  let samples = 0;
  const perScene = Math.max(4, Math.floor(Math.min(MAX_SAMPLES, MAX_WORK / runner.cost) / settings.length));

  let walked = 0;
  for (const { sample, pinned } of settings) {
    if (walked >= FEWEST && samples * runner.cost > MAX_WORK) break;
    walked += 1;
    const moving = movesOf(extremes, pinned, perScene);
    const block = Math.max(1, Math.ceil(moving.length / perScene));
    const here = copyOf(sample);
    answerAll(here, extremes, 'worst', pinned);
    let before = look(here);
    for (let i = 0; i < moving.length; i += block) {
      const start = copyOf(here);
      const flipped = moving.slice(i, i + block);
      for (const { input, value } of flipped) here.values[input] = value;
      const after = look(here);
      if (worse(before, after, flipped) !== null) refine(start, flipped);
      before = after;
    }
  }
  return { reached, drops, empty, samples, left: settings.length - walked };

  /** Null for a sheet that breaks a constraint. */
  function look(sample: Sample): Step | null {
    samples += 1;
    const ran = runner.run(sample);
    if (plan.constraints.some(({ when }) => ran.truth(when) === false)) return null;
    if (!reached.has(ran.position)) reached.set(ran.position, copyOf(sample));
    if (empty === null && ran.position >= 0 && plan.total !== null && ran.number(plan.total.max) === 0) empty = copyOf(sample);
    return { total: ran.total, position: ran.position };
  }

  function worse(before: Step | null, after: Step | null, moved: readonly Move[]): Drop['what'] | null {
    if (before === null || after === null) return null;
    const sameWay = moved.every(({ criterion }) => fewerIsBetter[criterion] === lowerTotal);
    const fell = sameWay && before.total !== null && after.total !== null && (lowerTotal ? after.total > before.total + TINY : after.total < before.total - TINY);
    if (fell) return 'total';
    const [from, to] = [rank(before.position), rank(after.position)];
    return from !== null && to !== null && to > from && from < worst ? 'class' : null;
  }

  function refine(start: Sample, moves: readonly Move[]): void {
    const here = copyOf(start);
    let ran = look(here);
    for (const move of moves) {
      const { criterion } = move;
      const before = copyOf(here);
      here.values[move.input] = move.value;
      const next = look(here);
      const what = worse(ran, next, [move]);
      if (what !== null && drops.length < MAX_DROPS && !drops.some((drop) => drop.criterion === criterion)) {
        drops.push({ criterion, what, before, after: copyOf(here), from: ran!.position, to: next!.position });
      }
      ran = next;
    }
  }
}

interface Move {
  readonly criterion: number;
  readonly input: number;
  readonly value: number;
}

/** Steps from the worst answers to the best: every answer on the way where the budget allows, else the best at once. */
function movesOf(extremes: readonly Extremes[], pinned: ReadonlySet<number>, budget: number): Move[] {
  const all = extremes.flatMap(({ best, rising }, criterion) => {
    const [moved] = best;
    if (moved === undefined || pinned.has(moved[0])) return [];
    return [rising.slice(1).map((value): Move => ({ criterion, input: moved[0], value }))];
  }).filter((moves) => moves.length > 0);
  const steps = all.reduce((sum, moves) => sum + moves.length, 0);
  return steps <= budget ? all.flat() : all.map((moves) => moves.at(-1)!);
}

const TINY = 1e-9;

/** Larger is worse; null where there is nothing to compare. */
function rank(position: number): number | null {
  if (position === EXEMPT || position === UNSETTLED || position === UNCLASSIFIED) return null;
  return position === OPEN ? Infinity : position;
}
