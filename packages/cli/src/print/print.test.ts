import pico from 'picocolors';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../output/cells.ts';
import { bar } from './bar.ts';
import { table } from './table.ts';
import { cut, padEnd, plain, widthOf, wrap } from './width.ts';

const apart = 'Tốt nghiệp'.normalize('NFD');

describe('width', () => {
  it('counts a letter and its marks as one column', () => {
    expect(widthOf(apart)).toBe(10);
    expect(padEnd(apart, 12)).toBe(`${apart}  `);
  });

  it('cuts between letters, never between a letter and its marks', () => {
    expect(cut(apart, 4).normalize('NFC')).toBe('Tốt…');
    expect(cut('Tốt', 3)).toBe('Tốt');
  });

  it('wraps at words under a label', () => {
    expect(wrap('một hai ba bốn năm sáu bảy', 24, '    ', '  – ')).toBe('  – một hai ba bốn năm\n    sáu bảy');
  });

  it('lets no text move the cursor', () => {
    expect(plain('a\u001B[2Jb\nc\u202Ed')).toBe('a [2Jb c d');
  });
});

describe('bar', () => {
  it.each([
    [10, 10, '██████████'], [0, 10, '░░░░░░░░░░'], [9.99, 10, '█████████░'], [0.01, 10, '█░░░░░░░░░'], [12, 10, '██████████'], [-1, 10, '░░░░░░░░░░'], [null, 10, ''], [1, 0, ''],
  ])('%s of %s', (points, max, shown) => {
    expect(bar(points, max)).toBe(shown);
  });
});

it('fits a table into a width by its growing column', () => {
  const lines = table([{ title: 'Nội dung', grows: true }, { title: 'Điểm', align: 'right' }], [['Một tên rất dài không vừa', '10'], ['Ngắn', { text: '9,5', paint: (text) => text.toUpperCase() }]], 24, pico.createColors(false));
  expect(lines).toEqual(['  Nội dung          Điểm', '  Một tên rất dài…    10', '  Ngắn               9,5']);
});

describe('a row for a spreadsheet', () => {
  it.each([
    ['=1+1', `'=1+1`], ['+84', `'+84`], ['@x', `'@x`], ['-x', `'-x`], ['-5', '-5'], ['-5,5', `"-5,5"`], ['a"b', '"a""b"'], ['a\nb', '"a\nb"'], [' a', '" a"'], ['\tx', `'\tx`], [-5.5, '-5.5'], [null, ''],
  ])('%j', (value, cell) => {
    expect(csvLine([value], ',', 'point')).toBe(`${cell}\r\n`);
  });

  it('with decimal commas', () => {
    expect(csvLine(['a,b', 1.5, -0.25], ';', 'comma')).toBe('a,b;1,5;-0,25\r\n');
  });
});
