import { describe, expect, it } from 'vitest';
import { criterion, rubric, section } from './example.ts';
import { oracleScore } from './index.ts';

describe('reading', () => {
  const table = rubric([section('s', [criterion('half', { kind: 'points', min: 1, max: 5, step: 0.5 }), criterion('imported', { kind: 'imported', max: 70, decimals: 1, from: { en: 'elsewhere' } })])]);

  it.each<[string, unknown, string]>([
    ['half', 3.5, 'given'],
    ['half', '3.5', 'given'],
    ['half', { value: 3.5 }, 'given'],
    ['half', 3.25, 'invalid'], // off the step
    ['half', 0.5, 'invalid'], // below 1
    ['half', true, 'invalid'],
    ['half', null, 'missing'],
    ['half', { comment: 'later' }, 'missing'],
    ['half', { override: { points: 5, reason: 'checked' } }, 'overridden'],
    ['half', { override: { points: 5.5, reason: 'checked' } }, 'invalid'],
    ['half', { notApplicable: { reason: 'none' } }, 'invalid'], // no policy allows it
    ['imported', 69.9, 'given'],
    ['imported', 69.95, 'invalid'], // two decimals
    ['imported', 70.1, 'invalid'],
  ])('%s %j is %s', (id, rating, expected) => {
    expect(oracleScore(table, { ratings: { [id]: rating } }).criteria[id]?.state).toBe(expected);
  });
});
