import type { CriterionReport } from '../generated/types.ts';
import type { Report } from '../issue.ts';
import type { Plan } from '../plan.ts';
import { asObject, own } from '../sheet/asObject.ts';

/** Reports ratings that lack the comment or evidence that the rubric asks for. */
export function reportEvidence(plan: Plan, criteria: readonly CriterionReport[], sheet: unknown, report: Report): void {
  const ratings = asObject(own(asObject(sheet) ?? {}, 'ratings')) ?? {};
  plan.criteria.forEach(({ id, comment, evidence }, index) => {
    const { state, points, max } = criteria[index]!;
    if (comment === null && evidence === null) return;
    if (state !== 'given' && state !== 'overridden') return;
    const belowFull = points !== null && max !== null && points < max;
    const detail = asObject(own(ratings, id)) ?? {};
    const text = own(detail, 'comment');
    const list = own(detail, 'evidence');
    // The reason of an override says what a comment would.
    if (state === 'given' && asks(comment, belowFull) && (typeof text !== 'string' || text.trim() === '')) report('comment-missing', ['ratings', id, 'comment']);
    if (asks(evidence, belowFull) && (!Array.isArray(list) || list.length === 0)) report('evidence-missing', ['ratings', id, 'evidence']);
  });
}

function asks(when: 'always' | 'below-full' | null, belowFull: boolean): boolean {
  return when === 'always' || (when === 'below-full' && belowFull);
}
