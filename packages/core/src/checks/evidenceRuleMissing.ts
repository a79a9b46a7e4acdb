import { exactly } from '../lint/decimals.ts';
import { pointer } from '../issue.ts';
import type { Criterion, Rubric } from '../generated/types.ts';
import { define } from '../lint/check.ts';

/** A criterion that takes points away, by a person's judgement or per occurrence, without asking for a reason. What a term computes needs none. */
export const evidenceRuleMissing = define({ code: 'evidence-rule-missing', severity: 'info', needs: 'document' }, ({ rubric, criteria }) =>
  criteria.flatMap(({ node, path, role }) => {
    if (node.requires !== undefined || !deducts(rubric, node, role)) return [];
    return [{ path, params: { id: node.id }, fix: [{ op: 'add' as const, path: pointer([...path, 'requires']), value: { comment: 'below-full' } }] }];
  }));

function deducts(rubric: Rubric, { method }: Criterion, role: string): boolean {
  if (method.kind === 'count') return method.answer !== undefined && (role === 'deduction' || exactly(method.each).n < 0n);
  const judged = method.kind === 'points' || method.kind === 'levels' || method.kind === 'yes-no';
  return judged && (role === 'deduction' || rubric.entry === 'deduct');
}
