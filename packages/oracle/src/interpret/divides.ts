import type { Method } from '../types/items.ts';
import type { Rubric } from '../types/rubric.ts';

/** semantics.md section 3: which methods divide, so that their points are rounded without being told. */
export function divides(rubric: Rubric, method: Method): boolean {
  if (method.kind === 'ratio') return true;
  if (method.kind === 'accrual') return method.partial === 'share';
  if (method.kind === 'formula') return contains(rubric, method.points);
  return method.kind === 'count' && method.of !== undefined && contains(rubric, method.of);
}

/** Whether a division stands anywhere in a term or condition, or in the named values that it uses. */
function contains(rubric: Rubric, part: unknown): boolean {
  if (Array.isArray(part)) return part.some((inner) => contains(rubric, inner));
  if (typeof part !== 'object' || part === null) return false;
  const node: { op?: unknown; id?: unknown; value?: unknown } = part;
  if (node.op === 'divide') return true;
  const name = node.op === 'value' ? node.id : node.op === 'holds' ? node.value : undefined;
  const named = rubric.values?.find((value) => value.id === name);
  if (named !== undefined && contains(rubric, named.kind === 'number' ? named.term : named.when)) return true;
  return Object.values(part).some((inner) => contains(rubric, inner));
}
