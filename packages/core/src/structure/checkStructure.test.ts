import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStructure, limits } from './checkStructure.ts';
import type { Rules } from './rules.ts';

const leaf: Rules = { type: 'object', required: ['op'], properties: { op: { enum: ['leaf'] }, size: { type: 'integer', minimum: 0, maximum: 9 } } };
const group: Rules = { type: 'object', required: ['op', 'of'], properties: { op: { enum: ['all', 'any'] }, of: { type: 'array', minItems: 1, items: () => node } } };
const node: Rules = { type: 'object', tag: 'op', variants: { leaf: () => leaf, all: () => group, any: () => group } };
const text: Rules = { type: 'object', minProperties: 1, propertyNames: { pattern: /^[a-z]{2}$/u }, rest: { type: 'string', maxLength: 3 } };
const term: Rules = { oneOf: [{ type: 'number' }, () => node] };

const found = (rules: Rules, value: unknown) => checkStructure(rules, value).map(({ path, keyword }) => `${path} ${keyword}`);

describe('checkStructure', () => {
  it('accepts what fits', () => {
    expect(checkStructure(node, { op: 'all', of: [{ op: 'leaf', size: 3 }, { op: 'any', of: [{ op: 'leaf' }] }] })).toEqual([]);
  });

  it('reports everything at once, with paths', () => {
    const value = { op: 'all', of: [{ op: 'leaf', size: 10 }, { op: 'leaf', 'a/b': 1 }, { op: 'any' }] };
    expect(checkStructure(node, value)).toEqual([
      { path: '/of/0/size', keyword: 'maximum', params: { limit: 9 } },
      { path: '/of/1', keyword: 'additionalProperties', params: { additionalProperty: 'a/b' } },
      { path: '/of/2', keyword: 'required', params: { missingProperty: 'of' } },
    ]);
  });

  it('names the allowed kinds when a kind is unknown', () => {
    expect(checkStructure(node, { op: 'none' })).toEqual([
      { path: '', keyword: 'discriminator', params: { tag: 'op', tagValue: 'none', allowedValues: ['leaf', 'all', 'any'] } },
    ]);
  });

  it('reports the branch that was meant', () => {
    expect(found(term, { op: 'leaf', size: -1 })).toEqual(['/size minimum']);
    expect(found(term, true)).toEqual([' oneOf']);
  });

  it('checks keys and escapes them in paths', () => {
    expect(found(text, { 'a/~': 'long text' })).toEqual([' propertyNames', '/a~1~0 maxLength']);
    expect(found(text, {})).toEqual([' minProperties']);
  });

  it('counts a character outside the basic plane once', () => {
    expect(found(text, { vi: '😀😀😀' })).toEqual([]);
    expect(found(text, { vi: '😀😀😀😀' })).toEqual(['/vi maxLength']);
  });

  it('takes properties from the value itself, never from its prototype', () => {
    expect(found(leaf, Object.create({ op: 'leaf' }))).toEqual([' required']);
    expect(found(leaf, JSON.parse('{"op":"leaf","__proto__":1,"constructor":2}'))).toEqual([' additionalProperties', ' additionalProperties']);
    expect(found(node, { op: 'toString' })).toEqual([' discriminator']);
  });
});

describe('hostile input', () => {
  it('stops at the depth limit', () => {
    let value: unknown = { op: 'leaf' };
    for (let depth = 0; depth < 100_000; depth++) value = { op: 'all', of: [value] };
    expect(new Set(checkStructure(node, value).map(({ keyword }) => keyword))).toEqual(new Set(['depth']));
  });

  it('stops in a circle', () => {
    const value: Record<string, unknown> = { op: 'all' };
    value['of'] = [value, value, value];
    expect(checkStructure(node, value).length).toBeLessThanOrEqual(limits.errors);
  });

  it('stops after many errors', () => {
    expect(checkStructure(node, { op: 'all', of: Array.from({ length: 100_000 }, () => 1) })).toHaveLength(limits.errors);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true, withTypedArray: true }), (value) => {
        expect(Array.isArray(checkStructure(term, value))).toBe(true);
      }),
    );
  });
});
