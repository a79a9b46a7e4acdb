import type { Level } from '../generated/types.ts';
import { define } from '../lint/check.ts';

/**
 * A criterion judged on levels that say nothing about it: titles that other criteria use as well (Tốt / Khá / Trung bình),
 * no descriptors, and neither a description nor guidance.
 */
export const criterionWithoutDescriptor = define({ code: 'criterion-without-descriptor', severity: 'info', needs: 'document' }, ({ rubric, criteria }) => {
  const scales = new Map(rubric.scales?.map((scale) => [scale.id, scale.levels]));
  const levelsOf = criteria.map(({ node: { method } }): readonly Level[] => (method.kind !== 'levels' ? [] : (method.levels ?? scales.get(method.scale ?? '') ?? [])));
  const keyOf = (levels: readonly Level[]): string => JSON.stringify(levels.map(({ title }) => title));
  const uses = new Map<string, number>();
  for (const levels of levelsOf) if (levels.length > 0) uses.set(keyOf(levels), (uses.get(keyOf(levels)) ?? 0) + 1);
  return criteria.flatMap(({ node, path }, i) => {
    const levels = levelsOf[i]!;
    const generic = levels.length > 0 && (uses.get(keyOf(levels)) ?? 0) > 1;
    if (!generic || node.description !== undefined || node.guidance !== undefined || levels.some(({ descriptor }) => descriptor !== undefined)) return [];
    return [{ path, params: { id: node.id } }];
  });
});
