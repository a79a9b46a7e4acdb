import type { Scoresheet } from '@chamdiem/core';
import { edgeValues } from './candidates.ts';
import { endValue, randomRatings } from './answers.ts';
import type { Ratings } from './answers.ts';
import { randomFrom, shuffled, pick } from './random.ts';
import type { Random } from './random.ts';
import { rules } from './specs.ts';
import type { Spec } from './specs.ts';
import { steer } from './steer.ts';
import type { Measure } from './steer.ts';

export const sheetCount = 10_000;
const cuts = [rules.a, rules.b, rules.c];
const steeredShare = 0.07;
const nearSectionRule = 40;

/** What steering looks at: points of the sheet, total and first section. */
export interface Measures {
  total: Measure;
  firstSection: Measure;
}

/** Valid sheets: every edge of every criterion and rule, then random ones, about 7 % of them steered onto a class boundary. */
export function makeSheets(specs: readonly Spec[], rubricId: string, measures: Measures, count = sheetCount): Scoresheet[] {
  const random = randomFrom(20_251);
  const sheets = [...edgeRatings(specs, random), ...ruleRatings(specs, random, measures)].map((ratings) => sheetOf(rubricId, ratings));
  while (sheets.length < count) {
    const ratings = randomRatings(specs, random);
    if (random() < steeredShare) steer(ratings, specs, measures.total, pick(random, cuts), random);
    sheets.push(sheetOf(rubricId, ratings));
  }
  // Shuffled, so that a slow engine that is checked on every n-th sheet sees all sorts.
  return shuffled(random, sheets);
}

export function sheetOf(rubricId: string, ratings: Ratings): Scoresheet {
  return { rubric: { id: rubricId, version: '1.0.0' }, ratings };
}

/** Each edge of each criterion once, and everything at one end: totals that the clamps cut. */
function edgeRatings(specs: readonly Spec[], random: Random): Ratings[] {
  const single = specs.flatMap((spec) => edgeValues(spec).map((value) => ({ ...randomRatings(specs, random), [spec.id]: value })));
  return [...single, ends(specs, true), ends(specs, false)];
}

/** Sheets at the edges of the rules beside the cuts, good enough that the rule decides. */
function ruleRatings(specs: readonly Spec[], random: Random, measures: Measures): Ratings[] {
  const best = ends(specs, true);
  const onCount = [rules.bCount, rules.bCount + 1].map((p01) => ({ ...best, c01: 'none', c02: 'none', p01 }));
  const onCap = [rules.capBelow, rules.capBelow - 0.1].map((c05) => ({ ...best, c05 }));
  const inFirst = specs.slice(0, 9);
  const onSection = Array.from({ length: nearSectionRule }, () => {
    const ratings = { ...best, ...randomRatings(inFirst, random), c03: true };
    steer(ratings, inFirst.filter((spec) => spec.id !== 'c03'), measures.firstSection, rules.aSection, random);
    return ratings;
  });
  return [...onCount, ...onCap, ...onSection];
}

const ends = (specs: readonly Spec[], best: boolean): Ratings => Object.fromEntries(specs.map((spec) => [spec.id, endValue(spec, best)]));
