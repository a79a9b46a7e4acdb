import type { ClassScale, Cut, PublishedBounds } from '../generated/types.ts';
import type { Path } from '../issue.ts';
import type { PlanClasses, PlanRule } from '../plan.ts';
import type { LintContext } from './context.ts';
import { exactly } from './decimals.ts';
import type { Window } from './window.ts';

/** A class scale as written. */
export interface WrittenScale {
  readonly scale: ClassScale;
  readonly path: Path;
}

/** The same with what it compiled to, and the slot of the number that its cuts compare. */
export interface LinkedScale extends WrittenScale {
  readonly classes: PlanClasses;
  readonly exemptions: readonly PlanRule[];
  readonly slot: number | null;
}

export function writtenScales({ rubric, sections }: Pick<LintContext, 'rubric' | 'sections'>): WrittenScale[] {
  return [
    ...(rubric.classes === undefined ? [] : [{ scale: rubric.classes, path: ['classes'] }]),
    ...sections.flatMap(({ node, path }) => (node.classes === undefined ? [] : [{ scale: node.classes, path: [...path, 'classes'] }])),
  ];
}

export function linkedScales(context: LintContext): LinkedScale[] {
  const { plan, rubric, sections } = context;
  const ofTotal = plan.classes === null || rubric.classes === undefined ? [] : [{
    scale: rubric.classes,
    path: ['classes'],
    classes: plan.classes,
    exemptions: plan.exemptions,
    slot: plan.total === null ? null : rubric.classes.compare === 'rounded' ? plan.total.shown : plan.total.exact,
  }];
  return [...ofTotal, ...plan.sections.flatMap(({ classes, points }, i) => {
    const { node, path } = sections[i]!;
    return classes === null || node.classes === undefined ? [] : [{ scale: node.classes, path: [...path, 'classes'], classes, exemptions: [], slot: points }];
  })];
}

/** The numbers between the cut and the upper bound of a class. */
export function ruleWindow({ direction }: ClassScale, { cut, upTo }: { readonly cut?: Cut | undefined; readonly upTo?: Cut | undefined }): Window {
  const [low, high] = direction === 'lower' ? [upTo, cut] : [cut, upTo];
  return windowOf(low, high);
}

export function publishedWindow({ from, to }: PublishedBounds): Window {
  return windowOf(from, to);
}

function windowOf(low: Cut | undefined, high: Cut | undefined): Window {
  return {
    lo: low === undefined ? null : exactly(low.at),
    loOpen: low?.exclusive === true,
    hi: high === undefined ? null : exactly(high.at),
    hiOpen: high?.exclusive === true,
  };
}
