import { checks } from './checks/index.ts';
import type { AcceptedFinding, Rubric } from './generated/types.ts';
import { titlesAlong } from './issue.ts';
import type { LintFinding } from './lint/check.ts';
import { contextOf } from './lint/context.ts';
import type { Built } from './lint/planOf.ts';
import type { Plan } from './plan.ts';
import { loweredOf } from './program/lower.ts';
import { structureOf } from './validate.ts';

export type { LintFinding } from './lint/check.ts';

/** Which findings to report. */
export interface LintOptions {
  /** Also returns findings that the rubric's author accepted, with the reason. */
  readonly includeAccepted?: boolean;
  /** The rubric's compiled Plan, where the caller has it: lint then makes none of its own. */
  readonly plan?: Plan;
}

/**
 * Design findings about a rubric that looks at what its scores can come to. Findings with a witness are shown by that sheet.
 * A rubric that is not valid gets only the findings about the document itself, and one that has not even the structure of a rubric gets none: call validateRubric first.
 *
 * @example
 * const findings = lintRubric(rubric);
 * findings.filter(({ code }) => code === 'class-unreachable'); // classes that no sheet can reach
 */
export function lintRubric(rubric: Rubric, { includeAccepted = false, plan }: LintOptions = {}): LintFinding[] {
  if (plan === undefined && structureOf(rubric).length > 0) return [];
  const context = plan === undefined ? contextOf(rubric) : contextOf(plan.rubric, builtOf(plan));
  const titles = titlesAlong(rubric);
  return checks
    .filter(({ needs }) => context.valid || needs === 'document')
    .flatMap((check) => check.run(context))
    .flatMap((finding) => {
      const entry = acceptedBy(rubric.acceptedFindings ?? [], finding);
      if (entry !== undefined && !includeAccepted) return [];
      const along = titles(stepsOf(finding.path));
      return [{ ...finding, ...(along.length > 0 ? { titles: along } : {}), ...(entry === undefined ? {} : { accepted: entry.reason }) }];
    });
}

function builtOf(plan: Plan): Built {
  const program = loweredOf(plan);
  return { plan, program: 'because' in program ? null : program };
}

function acceptedBy(accepted: readonly AcceptedFinding[], { code, path }: LintFinding): AcceptedFinding | undefined {
  return accepted.find((entry) => entry.code === code && (entry.path === undefined || path === entry.path || path.startsWith(`${entry.path}/`)));
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
