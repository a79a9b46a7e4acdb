import { describe, expect, it } from 'vitest';
import { criterion, faults, given, planOf, rubric, section, text, yesNo } from '../../test/make.ts';
import type { Fact, Rubric, Term } from '../generated/types.ts';
import { validateRubric } from '../validate.ts';

const formula = (id: string, points: Term) => criterion(id, { kind: 'formula', points, min: 0, max: 10 });
const points = (id: string): Term => ({ op: 'points', id });
const value = (id: string, term: Term) => ({ kind: 'number' as const, id, title: text(id), term });
const source = (more: Partial<Rubric>) => rubric([given('a')], more);

describe('cycles', () => {
  it('through points are reported', () => {
    expect(faults(rubric([formula('a', points('b')), formula('b', points('a'))])).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
    expect(faults(rubric([formula('a', points('a'))])).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
  });

  it('through values are reported', () => {
    expect(faults(source({ values: [value('v', { op: 'value', id: 'w' }), value('w', { op: 'value', id: 'v' })] })).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
    const holds = (id: string, of: string) => ({ kind: 'condition' as const, id, title: text(id), when: { op: 'holds' as const, value: of } });
    expect(faults(source({ values: [holds('v', 'w'), holds('w', 'v')] })).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
  });

  it('through values that divide are reported, and end', () => {
    const half = (id: string): Term => ({ op: 'divide', num: { op: 'value', id }, den: 2 });
    const plain = (id: string): Term => ({ op: 'add', args: [{ op: 'value', id }, 1] });
    for (const term of [half, plain]) expect(faults(rubric([formula('a', { op: 'value', id: 'v' })], { values: [value('v', term('w')), value('w', term('v'))] })).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
  });

  it('through sections and the total are reported', () => {
    expect(faults(rubric([section('s', [formula('a', points('s'))])])).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
    expect(faults(rubric([formula('a', { op: 'total' })])).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
    expect(faults(source({ total: { adjustments: [{ kind: 'points', id: 'x', title: text('x'), points: { op: 'total' } }] } })).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
  });

  it('through what applies are reported', () => {
    const na = { notApplicable: { policy: 'zero' as const } };
    const when = (id: string) => ({ applicableWhen: { op: 'applicable' as const, criterion: id } });
    expect(faults(rubric([given('a', 1, { ...na, ...when('b') }), given('b', 1, { ...na, ...when('a') })])).some((fault) => fault.startsWith('reference-cycle'))).toBe(true);
  });

  it('are none where things are only used in another order than listed', () => {
    expect(faults(rubric([formula('a', points('b')), formula('b', points('c')), yesNo('c')]))).toEqual([]);
  });
});

describe('names', () => {
  it('are taken once', () => {
    expect(faults(rubric([given('a'), given('a')]))).toEqual(['duplicate-id at /sections/0/items/1/id']);
    expect(faults(rubric([section('s', [given('s')])]))).toEqual(['duplicate-id at /sections/0/items/0/id']);
    const fact: Fact = { kind: 'boolean', id: 'f', title: text('f') };
    expect(faults(source({ facts: [fact, fact] }))).toEqual(['duplicate-id at /facts/1/id']);
    expect(faults(source({ values: [value('v', 1), value('v', 2)] }))).toEqual(['duplicate-id at /values/1/id']);
    const constraint = { id: 'c', require: { op: 'is', fact: 'f' } as const, message: text('m') };
    expect(faults(source({ facts: [fact], constraints: [constraint, constraint] }))).toEqual(['duplicate-id at /constraints/1/id']);
    const exemption = { id: 'e', title: text('e'), when: { op: 'is', fact: 'f' } as const };
    expect(faults(source({ facts: [fact], exemptions: [exemption, exemption] }))).toEqual(['duplicate-id at /exemptions/1/id']);
    const adjustment = { kind: 'points' as const, id: 'x', title: text('x'), points: 1 };
    expect(faults(source({ total: { adjustments: [adjustment, adjustment] } }))).toEqual(['duplicate-id at /total/adjustments/1/id']);
    expect(faults(source({ findings: { severities: [{ id: 'm', title: text('m') }, { id: 'm', title: text('m') }] } }))).toEqual(['duplicate-id at /findings/severities/1/id']);
    expect(faults(source({ languages: ['en', 'en'] }))).toEqual(['duplicate-language at /languages']);
    expect(faults(source({ sources: [{ id: 'q', title: text('q') }, { id: 'q', title: text('q') }] }))).toEqual(['duplicate-id at /sources/1/id']);
  });

  it('of sources must be known, wherever they stand', () => {
    expect(faults(rubric([given('a', 10, { source: { source: 'none' } })], { sources: [{ id: 'q', title: text('q') }] }))).toEqual(['unknown-source at /sections/0/items/0/source/source']);
    expect(faults(rubric([given('a', 10, { source: { source: 'q' } })], { sources: [{ id: 'q', title: text('q') }] }))).toEqual([]);
  });

  it('of days must be in order', () => {
    expect(faults(source({ valid: { from: '2026-01-01', to: '2025-12-31' } }))).toEqual(['bounds-reversed at /valid']);
    expect(faults(source({ valid: { from: '2026-01-01', to: '2026-01-01' } }))).toEqual([]);
  });
});

describe('facts', () => {
  const number = (domain: object, byDefault?: number | string): Partial<Rubric> => ({ facts: [{ kind: 'number', id: 'f', title: text('f'), domain: { min: 0, max: 10, ...domain }, ...(byDefault === undefined ? {} : { default: byDefault }) }] });

  it('have domains that can be read', () => {
    expect(faults(source(number({ min: 11 })))).toEqual(['bounds-reversed at /facts/0/domain']);
    expect(faults(source(number({ min: 0.5 })))).toEqual(['too-many-decimals at /facts/0/domain/min']);
    expect(faults(source(number({ max: '9007199254740992' })))).toEqual(['number-domain-too-large at /facts/0/domain/max']);
    expect(faults(source(number({ max: '9007199254740991' })))).toEqual([]);
  });

  it('have defaults within their domain', () => {
    expect(faults(source(number({}, 11)))).toEqual(['default-out-of-bounds at /facts/0/default']);
    expect(faults(source(number({}, -1)))).toEqual(['default-out-of-bounds at /facts/0/default']);
    expect(faults(source(number({}, 0.5)))).toEqual(['too-many-decimals at /facts/0/default']);
    expect(faults(source(number({}, 10)))).toEqual([]);
    expect(faults(source({ facts: [{ kind: 'option', id: 'f', title: text('f'), options: [{ id: 'x', title: text('x') }, { id: 'y', title: text('y') }], default: 'z' }] }))).toEqual(['unknown-option at /facts/0/default']);
  });
});

it('says what every number can reach', () => {
  const plan = planOf(rubric([yesNo('a', 3), criterion('b', { kind: 'points', min: -2, max: 5, step: 0.5 })]));
  expect(plan.criteria.map(({ points: slot }) => plan.slots[slot!]!.bounds)).toEqual([{ min: '0', max: '3' }, { min: '-2', max: '5' }]);
  expect(plan.slots[plan.total!.exact]!.bounds).toEqual({ min: '-2', max: '8' });
  expect(plan.slots.filter(({ type }) => type === 'boolean').map(({ bounds }) => bounds)).toEqual(plan.slots.filter(({ type }) => type === 'boolean').map(() => null));
});

it('tells the ends that are the wrong way round', () => {
  const [issue] = validateRubric(rubric([section('s', [given('a')], { clamp: { min: 5, max: 4 } })])).issues;
  expect(issue?.params).toEqual({ min: '5', max: '4' });
});

it('gives each slot only inputs and earlier slots', () => {
  const plan = planOf(rubric([formula('a', points('b')), formula('b', points('c')), yesNo('c')]));
  plan.slots.forEach(({ expr }, index) => {
    const used = [...JSON.stringify(expr).matchAll(/"slot":(\d+)/g)].map(([, slot]) => Number(slot));
    expect(used.every((slot) => slot < index)).toBe(true);
  });
});
