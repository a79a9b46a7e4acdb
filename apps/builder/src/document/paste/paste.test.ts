import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gridOf, limits, plain } from './grid.ts';
import { readLevels } from './levels.ts';
import { readText } from './readText.ts';
import { columnKinds, recognise } from './columns.ts';
import { take, type Taken } from './taken.ts';

const table = (text: string): Taken => {
  const grid = readText(text);
  return take(grid, { ...recognise(grid), language: 'vi', untitled: 'Chung' });
};
const shape = ({ sections }: Taken) => sections.map(({ code, title, max, items }) => [code, title['vi'], max, items.map((item) => [item.code, item.title['vi'], item.kind === 'criterion' && item.method.kind === 'points' ? item.method.max : item.kind === 'criterion' ? item.method : null])]);

describe('a pasted table', () => {
  it('becomes sections and criteria, with decimal commas', () => {
    const taken = table('STT\tNội dung\tĐiểm tối đa\nI\tCông tác chuẩn bị\t12\n1\tChương trình họp gửi trước\t2,5\n2\tTài liệu đầy đủ\t9.5\n\t\t\nII\tĐiều hành\t8\n1\tChủ trì linh hoạt\t8 điểm\n');
    expect(shape(taken)).toEqual([
      ['I', 'Công tác chuẩn bị', 12, [['1', 'Chương trình họp gửi trước', 2.5], ['2', 'Tài liệu đầy đủ', 9.5]]],
      ['II', 'Điều hành', 8, [['1', 'Chủ trì linh hoạt', 8]]],
    ]);
    expect(taken.rows.map(({ as }) => as)).toEqual(['heading', 'section', 'criterion', 'criterion', 'left-out', 'section', 'criterion']);
    expect(taken.issues).toEqual([{ code: 'empty-rows', severity: 'info', count: 1 }]);
  });

  it('reads a column for each level as levels, best first', () => {
    const taken = table('Tiêu chí\tTốt\tKhá\tKém\nSinh hoạt đúng quy định\t4\t2,5\t0');
    expect(shape(taken)).toEqual([[undefined, 'Chung', undefined, [[undefined, 'Sinh hoạt đúng quy định', { kind: 'levels', levels: [
      { id: 'tot', title: { vi: 'Tốt' }, points: 4 }, { id: 'kha', title: { vi: 'Khá' }, points: 2.5 }, { id: 'kem', title: { vi: 'Kém' }, points: 0 },
    ] }]]]]);
  });

  it('says what is no number, and guesses nothing', () => {
    const taken = table('Nội dung\tĐiểm\nChuẩn bị nội dung\tnăm\nThảo luận dân chủ\t-3\nKết luận rõ ràng\t5');
    expect(taken.issues).toEqual([
      { code: 'not-a-number', severity: 'warning', row: 2, text: 'năm' },
      { code: 'negative-points', severity: 'warning', row: 3, text: '-3' },
    ]);
    expect(taken.taken).toBe(3);
  });

  it('stops at the limit of rows and says how many are not taken', () => {
    const taken = table(`Nội dung\tĐiểm\n${'Một tiêu chí dài\t1\n'.repeat(50_000)}`);
    expect(taken.issues).toContainEqual({ code: 'too-many-rows', severity: 'error', count: 50_001 - limits.rows });
    // The row of headings is one of those that are read.
    expect(taken.taken).toBe(limits.rows - 1);
  });

  it('accounts for every row, whatever the table and whatever the columns are called', () => {
    const text = fc.oneof(fc.constantFrom('', '1', 'I', '1.1', '2,5', 'Nội dung dài một chút', 'Điểm', '-4', 'a)', '10 điểm'), fc.string({ maxLength: 12 }));
    fc.assert(fc.property(fc.array(fc.array(text, { maxLength: 6 }), { maxLength: 30 }), fc.array(fc.constantFrom(...columnKinds), { minLength: 6, maxLength: 6 }), fc.nat(3), (rows, kinds, headings) => {
      const grid = gridOf(rows.map((row) => row.map(plain)));
      const columns = kinds.slice(0, grid.rows[0]?.length ?? 0).map((kind) => ({ kind, heading: kind, confidence: 1 }));
      const taken = take(grid, { columns, headings, language: 'vi', untitled: 'Chung' });
      expect(taken.rows.map(({ row }) => row)).toEqual(rows.map((_, i) => i + 1));
      const criteria = taken.sections.flatMap(({ items }) => items);
      expect(criteria).toHaveLength(taken.rows.filter(({ as }) => as === 'criterion').length);
      const ids = [...taken.sections, ...criteria].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(() => recognise(grid)).not.toThrow();
    }));
  });
});

describe('a pasted column of levels', () => {
  it('is read with points behind a colon, in a column, or alone', () => {
    expect(readLevels('Tốt: 4\nKhá : 2,5 điểm\nKém')).toEqual([{ title: 'Tốt', points: 4 }, { title: 'Khá', points: 2.5 }, { title: 'Kém' }]);
    expect(readLevels('Tốt\t4\tĐủ, đúng hạn\r\nKém\t0\t\r\n')).toEqual([{ title: 'Tốt', points: 4, descriptor: 'Đủ, đúng hạn' }, { title: 'Kém', points: 0 }]);
    expect(readLevels('4\n2\n0')).toEqual([{ points: 4 }, { points: 2 }, { points: 0 }]);
  });
});
