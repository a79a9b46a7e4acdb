import type { Rubric } from '@chamdiem/core';
import { describe, expect, test } from 'vitest';
import { followTexts, markFresh, translationState } from './pairs.ts';
import type { Texts } from './pairs.ts';
import { textPlaces } from './textPlaces.ts';

function rubric(vi: string, en: string, order = ['a', 'b']): Rubric {
  const criterion = { a: { kind: 'criterion' as const, id: 'a', title: { vi, en }, method: { kind: 'yes-no' as const, yes: 1 } }, b: { kind: 'criterion' as const, id: 'b', title: { vi: 'B' }, method: { kind: 'yes-no' as const, yes: 1 } } };
  return { schemaVersion: 1, id: 'r', version: '1.0.0', title: { vi: 'R', en: 'R' }, languages: ['vi', 'en'], sections: [{ kind: 'section', id: 's', title: { vi: 'S', en: 'S' }, items: order.map((id) => criterion[id as 'a' | 'b']) }] };
}

function stateOf(texts: Texts, document: Rubric, key = '/sections/:s/items/:a/title') {
  return translationState(texts, textPlaces(document).find((place) => place.key === key)!, 'vi', 'en');
}

describe('a translation', () => {
  const start = rubric('Chuẩn bị', 'Preparation');
  const texts = followTexts({}, start);

  test('is missing, or fresh as it comes', () => {
    expect(stateOf(texts, start)).toBe('fresh');
    expect(stateOf(texts, start, '/sections/:s/items/:b/title')).toBe('missing');
  });

  test('is stale once the first language changes, and no longer when that is undone', () => {
    const changed = rubric('Chuẩn bị nội dung', 'Preparation');
    const after = followTexts(texts, changed);
    expect(stateOf(after, changed)).toBe('stale');
    expect(stateOf(followTexts(after, start), start)).toBe('fresh');
  });

  test('is fresh once it is made anew, and stale again when that is undone', () => {
    const changed = rubric('Chuẩn bị nội dung', 'Preparation');
    const mended = rubric('Chuẩn bị nội dung', 'Preparation of content');
    const after = followTexts(followTexts(texts, changed), mended);
    expect(stateOf(after, mended)).toBe('fresh');
    expect(stateOf(followTexts(after, changed), changed)).toBe('stale');
  });

  test('may be said to fit as it stands', () => {
    const changed = rubric('Chuẩn bị.', 'Preparation');
    const place = textPlaces(changed).find(({ key }) => key.endsWith(':a/title'))!;
    expect(stateOf(markFresh(followTexts(texts, changed), place, 'vi', 'en'), changed)).toBe('fresh');
  });

  test('stays what it is when its criterion moves', () => {
    const moved = rubric('Chuẩn bị nội dung', 'Preparation', ['b', 'a']);
    expect(stateOf(followTexts(texts, moved), moved)).toBe('stale');
  });
});
