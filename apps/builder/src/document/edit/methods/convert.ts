import type { BandsMethod, Decimal, Level, Method, NumberDomain, Scale, Term } from '@chamdiem/core';
import { decimalsIn } from '../../budget/decimals.ts';
import { mostOf } from '../../budget/most.ts';

/** What the methods have in common, as far as one has it. */
interface Parts {
  readonly max: Decimal;
  readonly answer: NumberDomain | undefined;
  readonly of: Term | undefined;
  readonly steps: readonly { readonly id: string; readonly title: Level['title']; readonly points: Decimal }[];
}

/** Another method for a criterion, with what fits of the one before: its maximum, the number that is asked for, levels as bands and bands as levels. */
export function converted(method: Method, kind: Method['kind'], scales: readonly Scale[] | undefined, language: string): Method {
  if (method.kind === kind) return method;
  const { max, answer, of, steps } = partsOf(method, scales);
  const asked = of === undefined ? { answer: answer ?? { min: 0, max: 100 } } : { of };
  switch (kind) {
    case 'yes-no': return { kind, yes: max };
    case 'levels': return { kind, levels: steps.length >= 2 ? [...steps] : [{ id: 'level-1', title: { [language]: '' }, points: max }, { id: 'level-2', title: { [language]: '' }, points: 0 }] };
    case 'points': return { kind, max, step: 10 ** -decimalsIn([max]) };
    case 'bands': return { kind, ...asked, bands: bandsOf(steps, max, language) };
    case 'ratio': return { kind, ...(of === undefined ? { answer: answer ?? { min: 0, max: 1000 } } : { numerator: of }), of: { min: 0, max: 1000 }, max, whenZero: 0 };
    case 'count': return { kind, ...asked, each: 1, min: 0, max };
    case 'accrual': return { kind, ...asked, base: 0, from: 0, step: 1, each: 1, partial: 'none', min: 0, max };
    case 'formula': return { kind, points: of ?? max, min: 0, max };
    case 'imported': return { kind, max, decimals: 2, from: { [language]: '' } };
  }
}

function bandsOf(steps: Parts['steps'], max: Decimal, language: string): BandsMethod['bands'] {
  return steps.length > 0 ? [...steps] : [{ id: 'band-1', title: { [language]: '' }, points: max }];
}

function partsOf(method: Method, scales: readonly Scale[] | undefined): Parts {
  const max = mostOf(method, scales) ?? 1;
  const shared = { max, answer: 'answer' in method ? method.answer : undefined };
  switch (method.kind) {
    case 'levels': {
      const levels = method.levels ?? scales?.find(({ id }) => id === method.scale)?.levels ?? [];
      return { ...shared, of: undefined, steps: levels.map(({ id, title, points }) => ({ id, title, points: points ?? 0 })) };
    }
    case 'bands': return { ...shared, of: method.of, steps: method.bands.map(({ id, title = {}, points }) => ({ id, title, points })) };
    case 'ratio': return { ...shared, of: method.numerator, steps: [] };
    case 'count':
    case 'accrual': return { ...shared, of: method.of, steps: [] };
    case 'formula': return { ...shared, of: method.points, steps: [] };
    case 'yes-no':
    case 'points':
    case 'imported': return { ...shared, of: undefined, steps: [] };
  }
}
