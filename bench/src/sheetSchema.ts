import { levelIds } from './workload/specs.ts';
import type { Spec } from './workload/specs.ts';

/**
 * What a portal would write for ajv: the same keys, levels and bounds.
 * Without decimals: plain `multipleOf: 0.1` refuses valid answers, and multipleOfPrecision is measured apart.
 */
export function sheetSchema(rubricId: string, specs: readonly Spec[], decimals: boolean): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['rubric', 'ratings'],
    properties: {
      rubric: { type: 'object', additionalProperties: false, required: ['id', 'version'], properties: { id: { const: rubricId }, version: { const: '1.0.0' } } },
      ratings: { type: 'object', additionalProperties: false, properties: Object.fromEntries(specs.map((spec) => [spec.id, answerSchema(spec, decimals)])) },
    },
  };
}

function answerSchema(spec: Spec, decimals: boolean): object {
  switch (spec.kind) {
    case 'yes':
      return { type: 'boolean' };
    case 'levels':
      return { enum: levelIds(spec) };
    case 'count':
      return { type: 'integer', minimum: 0, maximum: spec.max };
    case 'linear':
      return { type: 'number', minimum: Math.min(spec.worst, spec.best), maximum: Math.max(spec.worst, spec.best), ...step(1, decimals) };
    case 'bands':
      return { type: 'number', minimum: 0, maximum: spec.max, ...step(spec.decimals, decimals) };
  }
}

const step = (digits: number, wanted: boolean) => (wanted ? { multipleOf: Number((10 ** -digits).toFixed(digits)) } : {});
