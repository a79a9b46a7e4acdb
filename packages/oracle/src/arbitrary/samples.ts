import fc from 'fast-check';
import { cases } from './case.ts';
import type { Case } from './case.ts';

/** A few rubrics with their sheets serve for all mutations: what is tried are the mutations. */
export const samples: readonly Case[] = fc.sample(cases(3), { numRuns: 200, seed: 132 });

/** One of them, and the choices that a mutation takes. */
export const spoiling = fc.tuple(fc.constantFrom(...samples), fc.array(fc.nat(), { minLength: 24, maxLength: 24 }));
