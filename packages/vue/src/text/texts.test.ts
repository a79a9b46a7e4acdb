import { expect, it } from 'vitest';
import { contentText } from './contentText.ts';
import { dayText, parseDay } from './parseDay.ts';
import { searchText } from './searchText.ts';

it.each([
  ['05/01/2026', '2026-01-05'], ['5/1/2026', '2026-01-05'], ['5.1.2026', '2026-01-05'], ['05-01-2026', '2026-01-05'], ['05012026', '2026-01-05'], [' 29/02/2024 ', '2024-02-29'],
  ['29/02/2026', null], ['31/04/2026', null], ['5/13/2026', null], ['5/1.2026', null], ['2026-01-05', null], ['', null], ['5/1/26', null],
])('reads the day %j as %j', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

it('writes a day, and the day of a moment, as dd/mm/yyyy', () => {
  expect(dayText('2026-01-05')).toBe('05/01/2026');
  expect(dayText('2026-01-05T08:30:00+07:00')).toBe('05/01/2026');
});

it('searches without tone marks, case or Unicode form', () => {
  expect(searchText('Đảng ủy')).toBe('dang uy');
  expect(searchText('Đảng ủy'.normalize('NFD'))).toBe(searchText('ĐẢNG UỶ'.replace('UỶ', 'ỦY')));
});

it('falls back for each text: the language, the first of the rubric, any', () => {
  expect(contentText({ vi: 'Tốt', en: 'Good' }, 'en', 'vi')).toBe('Good');
  expect(contentText({ vi: 'Tốt' }, 'en', 'vi')).toBe('Tốt');
  expect(contentText({ vi: 'Tốt', en: '' }, 'en', 'vi')).toBe('Tốt');
  expect(contentText({ fr: 'Bon' }, 'en', 'vi')).toBe('Bon');
  expect(contentText(undefined, 'en', 'vi')).toBe('');
});
