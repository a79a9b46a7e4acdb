import type { Criterion, Level } from '../generated/types.ts';
import { define } from '../lint/check.ts';

/**
 * A criterion judged on levels that say nothing about it: titles that other criteria use as well (Tốt / Khá / Trung bình), no descriptors,
 * and neither a description nor guidance. Grades always need them; points only where other criteria on these levels have them, since
 * the frequencies of a questionnaire speak for themselves.
 */
export const criterionWithoutDescriptor = define({ code: 'criterion-without-descriptor', severity: 'info', needs: 'document' }, ({ rubric, criteria }) => {
  const scales = new Map(rubric.scales?.map((scale) => [scale.id, scale.levels]));
  const levelsOf = criteria.map(({ node: { method } }): readonly Level[] => (method.kind !== 'levels' ? [] : (method.levels ?? scales.get(method.scale ?? '') ?? [])));
  const uses = new Map<string, number>();
  for (const levels of levelsOf) if (levels.length > 0) uses.set(keyOf(levels), (uses.get(keyOf(levels)) ?? 0) + 1);
  const describedElsewhere = new Set(criteria.flatMap(({ node }, i) => (isDescribed(node, levelsOf[i]!) ? [keyOf(levelsOf[i]!)] : [])));
  return criteria.flatMap(({ node, path }, i) => {
    const levels = levelsOf[i]!;
    const generic = levels.length > 0 && (uses.get(keyOf(levels)) ?? 0) > 1;
    const graded = levels.every(({ points }) => points === undefined);
    return generic && !isDescribed(node, levels) && (graded || describedElsewhere.has(keyOf(levels))) ? [{ path, params: { id: node.id } }] : [];
  });
});

function isDescribed({ description, guidance }: Criterion, levels: readonly Level[]): boolean {
  return description !== undefined || guidance !== undefined || levels.some(({ descriptor }) => descriptor !== undefined);
}

/** Levels of the same wording. */
function keyOf(levels: readonly Level[]): string {
  return JSON.stringify(levels.map(({ title }) => title));
}
