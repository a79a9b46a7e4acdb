import { numberDomain } from '../build/inputs.ts';
import type { ImportedMethod } from '../generated/types.ts';
import type { Method } from './method.ts';

/** Points brought over from another system or rubric (the 70 points of a KPI system in a quarterly self-assessment). */
export const imported: Method<ImportedMethod> = {
  kind: 'imported',
  answer: (method, at) => numberDomain(at.b, { min: method.min ?? 0, max: method.max, decimals: method.decimals }, at.path),
  points: (_method, at) => at.answer,
  range: (method, at) => ({ least: at.decimal(method.min, 0, 'min'), most: at.decimal(method.max, 0, 'max') }),
};
