import { slotsOf } from './classify.ts';
import type { Rubric } from './generated/types.ts';
import { contextOf } from './lint/context.ts';
import { positionOf } from './lint/runner.ts';
import { answerAll } from './lint/settings.ts';
import { copyOf } from './lint/sample.ts';
import { readBy } from './lint/deps.ts';

/** How much one criterion weighs. */
export interface Sensitivity {
  readonly id: string;
  /** How far its answers move the total when everything else has its best answer. */
  readonly swing: number;
  /** Its swing as a share of all swings, 0 to 1; 0 in a rubric without total. */
  readonly share: number;
  /** Classes that the best answers everywhere else still reach when this criterion has its worst answer, best first: the first one. */
  readonly classWithout: string | null;
  /** True when some class rule, knock-out or cap looks at the criterion itself. */
  readonly inRules: boolean;
}

/**
 * What each criterion can change: its attainable share of the total, and the class that is still reached with its worst answer.
 * Everything else stands at its best answers, on the facts under which the best class is within reach (a search).
 */
export function sensitivity(rubric: Rubric): Sensitivity[] {
  const { plan, reads, search } = contextOf(rubric);
  const { runner, extremes } = search;
  const best = copyOf(search.settings[0]!.sample);
  answerAll(best, extremes, 'best', new Set());
  const top = runner.run(best).total;
  const beside = plan.total === null ? new Set<number>() : readBy(reads, [plan.total.exact]).slots;
  const rules = plan.classes === null ? [] : slotsOf(plan.classes, plan.exemptions);
  const direct = readOutsideTotal(reads, rules, beside);
  const measured = plan.criteria.map(({ id, answer, points }, i) => {
    const sample = copyOf(best);
    for (const [input, value] of extremes[i]!.worst) sample.values[input] = value;
    const ran = runner.run(sample);
    const position = plan.classes === null ? -1 : positionOf(plan.classes, plan.exemptions, ran.truth);
    return {
      id,
      swing: top === null || ran.total === null ? 0 : round(Math.abs(top - ran.total)),
      classWithout: plan.classes?.classes[position]?.id ?? null,
      inRules: (answer !== null && direct.inputs.has(answer)) || (points !== null && direct.slots.has(points)),
    };
  });
  const all = measured.reduce((sum, { swing }) => sum + swing, 0);
  return measured.map((each) => ({ ...each, share: all === 0 ? 0 : round(each.swing / all) }));
}

/** What rules read without going through the total. */
function readOutsideTotal(reads: ReturnType<typeof contextOf>['reads'], rules: readonly number[], total: ReadonlySet<number>): { readonly inputs: ReadonlySet<number>; readonly slots: ReadonlySet<number> } {
  const found = { inputs: new Set<number>(), slots: new Set<number>() };
  const open = [...rules];
  const seen = new Set<number>();
  for (let slot = open.pop(); slot !== undefined; slot = open.pop()) {
    if (seen.has(slot)) continue;
    seen.add(slot);
    for (const input of reads[slot]!.inputs) found.inputs.add(input);
    for (const other of reads[slot]!.slots) {
      found.slots.add(other);
      if (!total.has(other)) open.push(other);
    }
  }
  return found;
}

function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}
