import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { validateRubric } from '@chamdiem/core';
import { describe, expect, test } from 'vitest';
import { en } from '../messages/en/index.ts';
import { vi } from '../messages/vi/index.ts';
import { blankRubric } from './blankRubric.ts';
import { onShelf, purposeIds, purposeOf, purposes } from './purposes.ts';

const library = readdirSync(join(import.meta.dirname, '../../../../schemas/library'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

describe('the gallery', () => {
  test('has a shelf for every rubric of the library', () => {
    expect(library.filter((id) => purposeOf(id) === 'other')).toEqual([]);
  });

  test('names only rubrics that are there, each once', () => {
    const named = purposeIds.flatMap((purpose) => purposes[purpose] as readonly string[]);
    expect(named.toSorted()).toEqual(library.toSorted());
  });

  test('shows the meeting sheet of the standing committee first on its shelf', () => {
    const shelf = onShelf('meeting', library.map((id) => ({ id }))).map(({ id }) => id);
    expect(shelf).toEqual(['hop-ban-thuong-vu', 'hop-ban-chap-hanh', 'phien-hop-ubnd-xa']);
  });
});

test.each([['vi', vi], ['en', en]] as const)('a new sheet is valid as it stands (%s)', (language, { home }) => {
  const checked = validateRubric(blankRubric(language, home.blank));
  expect(checked.issues).toEqual([]);
  expect(checked.ok).toBe(true);
});
