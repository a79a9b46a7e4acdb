import { expect, it } from 'vitest';
import { planOf, rubrics, sheets } from '../../test/library.ts';
import { vi } from '../messages/vi.ts';
import { textsOf } from '../text/textContext.ts';
import { compareSheets } from './comparison.ts';

const texts = textsOf(() => vi, () => ['vi']);
const columnsOf = (...given: Parameters<typeof compareSheets>[1]): string[] => compareSheets(planOf(rubrics.meeting), given, texts).columns.map(({ title }) => title);

it('names a column by its stage, and tells two of one stage apart where a phone shows nothing but the name', () => {
  const self = { ...sheets.typical, stage: 'self' as const };
  const appraised = { ...sheets.typical, stage: 'appraised' as const };
  expect(columnsOf({ sheet: self }, { sheet: appraised })).toEqual(['Tự chấm', 'Thẩm định']);
  expect(columnsOf({ sheet: self }, { sheet: appraised }, { sheet: appraised })).toEqual(['Tự chấm', 'Thẩm định (2)', 'Thẩm định (3)']);
});
