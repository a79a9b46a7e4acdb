import type { Method } from '../types/items.ts';
import type { Term } from '../types/terms.ts';
import type { Rubric } from '../types/rubric.ts';

/** semantics.md section 3: which methods divide, so that their points are rounded without being told. */
export function divides(rubric: Rubric, method: Method): boolean {
  if (method.kind === 'ratio') return true;
  if (method.kind === 'accrual') return method.partial === 'share';
  if (method.kind === 'formula') return contains(rubric, method.points);
  return method.kind === 'count' && method.of !== undefined && contains(rubric, method.of);
}

/** Whether a division gives a part of the number. One inside a condition does not: it only chooses between numbers. */
function contains(rubric: Rubric, term: Term): boolean {
  if (typeof term !== 'object') return false;
  const inside = (inner: Term): boolean => contains(rubric, inner);
  switch (term.op) {
    case 'divide':
      return true;
    case 'value': {
      const named = rubric.values?.find((value) => value.id === term.id);
      return named?.kind === 'number' && inside(named.term);
    }
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'min':
    case 'max':
      return term.args.some(inside);
    case 'round':
    case 'sumRows':
    case 'maxRows':
    case 'minRows':
      return inside(term.of);
    case 'if':
      return inside(term.else) || term.cases.some((one) => inside(one.then));
    case 'fact':
    case 'answer':
      return term.whenNotApplicable !== undefined && inside(term.whenNotApplicable);
    default:
      return false;
  }
}
