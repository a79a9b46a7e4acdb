import type { Rubric } from '@chamdiem/core';
import { scaledRubric, scaledSpecs } from '../workload/scaled.ts';

/** The measured table at any size, with a declared maximum of its first section, so that every change of points there is a finding with another number. */
export function builderDocument(count: number): Rubric {
  const rubric = scaledRubric(scaledSpecs(count));
  const [first, ...others] = rubric.sections;
  return { ...rubric, total: { max: rubric.total!.max! }, sections: [{ ...first!, max: 30 }, ...others] };
}
