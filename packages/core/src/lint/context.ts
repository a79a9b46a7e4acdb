import type { Expr } from '../expr/expr.ts';
import type { Rubric, SheetContent } from '../generated/types.ts';
import type { Plan } from '../plan.ts';
import { extremesOf, type Extremes } from './answers.ts';
import { criteriaOf, sectionsOf, type CriterionPlace, type SectionPlace } from './criteria.ts';
import { allReads, type Reads } from './deps.ts';
import { explore, type Explored } from './explore.ts';
import { landIn } from './land.ts';
import { planOf, type Built } from './planOf.ts';
import { Ranges } from './ranges.ts';
import { reachable, type Reachable } from './reachable.ts';
import { runnerOf, type Runner } from './runner.ts';
import { contentOf, type Sample } from './sample.ts';
import { answerAll, plainSample, settingsOf, type Setting } from './settings.ts';
import { solverOf, type Solver } from './solve.ts';
import type { Window } from './window.ts';

/** What checks share: each part is made when the first check asks for it. */
export interface LintContext {
  readonly rubric: Rubric;
  readonly criteria: readonly CriterionPlace[];
  readonly sections: readonly SectionPlace[];
  /** Throws for a rubric that is not valid: only checks of the document run then. */
  readonly plan: Plan;
  readonly reads: readonly Reads[];
  readonly ranges: Ranges;
  readonly search: Search;
  reachable(slot: number): Reachable;
}

/** Sheets to try. */
export interface Search {
  readonly runner: Runner;
  readonly solver: Solver;
  readonly extremes: readonly Extremes[];
  readonly settings: readonly Setting[];
  /** Scenes that the budget left out. */
  readonly left: number;
  readonly explored: Explored;
  content(sample: Sample): SheetContent;
  /** The best scene changed until the condition holds and every constraint is kept, or null. */
  sheetWhere(condition: Expr): SheetContent | null;
  /** A sheet whose number in the slot falls into the window, or null. */
  landIn(slot: number, window: Window): SheetContent | null;
}

export function contextOf(rubric: Rubric, built: Built | null = planOf(rubric)): LintContext & { readonly valid: boolean } {
  const criteria = lazy(() => criteriaOf(rubric));
  const plan = (): Plan => {
    if (built === null) throw new TypeError('the rubric is not valid; call validateRubric first');
    return built.plan;
  };
  const reads = lazy(() => allReads(plan().slots));
  const ranges = lazy(() => new Ranges(plan(), reads()));
  const numbers = new Map<number, Reachable>();
  const search = lazy(() => searchOf(plan(), built?.program ?? null, reads(), criteria()));
  return {
    valid: built !== null,
    rubric,
    get criteria() { return criteria(); },
    sections: sectionsOf(rubric),
    get plan() { return plan(); },
    get reads() { return reads(); },
    get ranges() { return ranges(); },
    get search() { return search(); },
    reachable(slot) {
      const known = numbers.get(slot) ?? reachable(plan(), reads(), ranges(), slot);
      numbers.set(slot, known);
      return known;
    },
  };
}

function searchOf(plan: Plan, program: Built['program'], reads: readonly Reads[], criteria: readonly CriterionPlace[]): Search {
  const runner = runnerOf(plan, program);
  const solver = solverOf(plan, reads);
  const fewerIsBetter = criteria.map(({ around }) => (around.findLast(({ node }) => node.classes !== undefined)?.node.classes ?? plan.rubric.classes)?.direction === 'lower');
  const scene = lazy(() => {
    const plain = plainSample(plan);
    const extremes = extremesOf(plan, criteria.map(({ node }) => node), plain, solver.candidates, fewerIsBetter);
    answerAll(plain, extremes, 'best', new Set());
    return { extremes, ...settingsOf(plan, solver, plain) };
  });
  const explored = lazy(() => explore(plan, runner, scene().list, scene().extremes, fewerIsBetter));
  return {
    runner,
    solver,
    get extremes() { return scene().extremes; },
    get settings() { return scene().list; },
    get left() { return scene().left; },
    get explored() { return explored(); },
    content: (sample) => contentOf(plan, sample),
    sheetWhere(condition) {
      const sample = solver.satisfy(scene().list[0]!.sample, condition, true);
      const kept = sample === null ? null : solver.repair(sample, condition, true);
      return kept === null ? null : contentOf(plan, kept);
    },
    landIn(slot, window) {
      const sample = landIn(plan, runner, slot, window, scene().list[0]!, scene().extremes, solver.candidates);
      return sample === null ? null : contentOf(plan, sample);
    },
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
