import { levelIds } from './specs.ts';
import type { Spec } from './specs.ts';

export type Value = boolean | number | string;

/** The edges of a criterion: every level, both ends of the domain, every band edge and the number just outside it, the first capped count. */
export function edgeValues(spec: Spec): readonly Value[] {
  switch (spec.kind) {
    case 'yes':
      return [true, false];
    case 'levels':
      return levelIds(spec);
    case 'count': {
      const full = Math.floor(spec.limit / spec.each);
      return [0, 1, full, full + 1, spec.max];
    }
    case 'linear': {
      const low = Math.min(spec.worst, spec.best);
      const high = Math.max(spec.worst, spec.best);
      return [low, decimal(low + 0.1, 1), decimal((low + high) / 2, 1), decimal(high - 0.1, 1), high];
    }
    case 'bands': {
      const step = 10 ** -spec.decimals * (spec.falling ? 1 : -1);
      return [0, ...spec.edges.flatMap((edge) => [edge, decimal(edge + step, spec.decimals)]), spec.max];
    }
  }
}

/** Every value of a small domain, a sample of a large one. */
export function candidateValues(spec: Spec): readonly Value[] {
  if (spec.kind === 'count') return Array.from({ length: spec.max + 1 }, (_, n) => n);
  if (spec.kind !== 'linear') return edgeValues(spec);
  const low = Math.min(spec.worst, spec.best);
  const tenths = Math.abs(spec.best - spec.worst) * 10;
  return Array.from({ length: 101 }, (_, i) => decimal(low + Math.round((tenths * i) / 100) / 10, 1));
}

/** The number that prints with these decimals. */
export const decimal = (value: number, digits: number): number => Math.round(value * 10 ** digits) / 10 ** digits;
