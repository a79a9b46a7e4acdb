import { buildPlan } from './build/buildPlan.ts';
import { asDecimal } from './lint/decimals.ts';
import { fromFraction } from './decimal.ts';
import { validateRubric as checkRubricStructure } from './generated/validators.ts';
import type { Decimal, Method, Rubric, Scale } from './generated/types.ts';

/**
 * The least and the most points that a method gives, by itself: no rubric around it is needed, so an editor can ask while one is being written.
 * Null for a grade, and for a method that is not well formed.
 *
 * @example
 * pointsRange({ kind: 'yes-no', yes: 2 }); // { least: 0, most: 2 }
 */
export function pointsRange(method: Method, scales: readonly Scale[] = []): { readonly least: Decimal; readonly most: Decimal } | null {
  const title = { vi: '' };
  const rubric: Rubric = {
    schemaVersion: 1, id: 'one', version: '0.0.0', title, languages: ['vi'],
    ...(method.kind === 'levels' && method.scale !== undefined ? { scales: scales.filter(({ id }) => id === method.scale) } : {}),
    sections: [{ kind: 'section', id: 'all', title, items: [{ kind: 'criterion', id: 'it', title, method }] }],
  };
  if (checkRubricStructure(rubric).length > 0) return null;
  const criterion = buildPlan(rubric, () => undefined).criteria[0];
  if (criterion === undefined || criterion.earned === null) return null;
  return { least: asDecimal(fromFraction(criterion.least)), most: asDecimal(fromFraction(criterion.most)) };
}
