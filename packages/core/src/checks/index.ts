import type { Check } from '../lint/check.ts';
import { bandGap } from './bandGap.ts';
import { bandOverlap } from './bandOverlap.ts';
import { bandPrecision } from './bandPrecision.ts';
import { bandUnreachable } from './bandUnreachable.ts';
import { capNoEffect } from './capNoEffect.ts';
import { classUnreachable } from './classUnreachable.ts';
import { criterionNoEffect } from './criterionNoEffect.ts';
import { criterionWithoutDescriptor } from './criterionWithoutDescriptor.ts';
import { cutWordingAmbiguous } from './cutWordingAmbiguous.ts';
import { evidenceRuleMissing } from './evidenceRuleMissing.ts';
import { fallsPastPublished } from './fallsPastPublished.ts';
import { goldenCaseFails } from './goldenCaseFails.ts';
import { goldenCaseUncovered } from './goldenCaseUncovered.ts';
import { knockoutContradiction } from './knockoutContradiction.ts';
import { knockoutMakesClassDead } from './knockoutMakesClassDead.ts';
import { levelDominated } from './levelDominated.ts';
import { levelDuplicatePoints } from './levelDuplicatePoints.ts';
import { lintIncomplete } from './lintIncomplete.ts';
import { maxExceeded } from './maxExceeded.ts';
import { maxUnattainable } from './maxUnattainable.ts';
import { naPatternUnreachableClass } from './naPatternUnreachableClass.ts';
import { naZeroDenominator } from './naZeroDenominator.ts';
import { nonMonotone } from './nonMonotone.ts';
import { openOutcomePossible } from './openOutcomePossible.ts';
import { publishedBoundsDiffer } from './publishedBoundsDiffer.ts';
import { rescaleBaseMismatch } from './rescaleBaseMismatch.ts';
import { roundingAmbiguous } from './roundingAmbiguous.ts';
import { sectionMaxMismatch } from './sectionMaxMismatch.ts';
import { slowExact } from './slowExact.ts';
import { translationMissing } from './translationMissing.ts';
import { weightNoEffect } from './weightNoEffect.ts';

/** Every check of a rubric's design. */
export const checks: readonly Check[] = [
  bandGap,
  bandOverlap,
  bandPrecision,
  bandUnreachable,
  capNoEffect,
  classUnreachable,
  criterionNoEffect,
  criterionWithoutDescriptor,
  cutWordingAmbiguous,
  evidenceRuleMissing,
  fallsPastPublished,
  goldenCaseFails,
  goldenCaseUncovered,
  knockoutContradiction,
  knockoutMakesClassDead,
  levelDominated,
  levelDuplicatePoints,
  lintIncomplete,
  maxExceeded,
  maxUnattainable,
  naPatternUnreachableClass,
  naZeroDenominator,
  nonMonotone,
  openOutcomePossible,
  publishedBoundsDiffer,
  rescaleBaseMismatch,
  roundingAmbiguous,
  sectionMaxMismatch,
  slowExact,
  translationMissing,
  weightNoEffect,
];
