import { expect, it } from 'vitest';
import { librarySheet, librarySheets } from '../../test/librarySheets.ts';
import { explain } from '../explain.ts';
import { vi } from '../messages/vi.ts';
import { explanationTexts } from './explanationTexts.ts';
import { formatExplanation } from './formatExplanation.ts';

it('gives by part what the text gives by line', () => {
  const { plan, report } = librarySheet('hop-ban-thuong-vu', 'typical');
  const texts = explanationTexts(explain(plan, report), vi, { reasons: 1 });
  expect(texts).toMatchObject({
    total: 'Tổng điểm: 77,1/100.',
    steps: ['quy đổi 76,33/99 về thang 100: 77,101010…', 'làm tròn 77,101010… thành 77,1'],
    outcome: ['Xếp loại: Khá.'],
    failed: [{ classId: 'tot', title: 'Tốt', why: ['tổng điểm 77,1, thiếu 12,9 so với mốc 90'] }],
    waiting: '',
    reasons: ['“Vận dụng phù hợp với điều kiện của địa phương, đơn vị”: mất 2 điểm (8%)'],
  });
  expect(texts.criteria.find(({ id }) => id === 'passed-on-time')).toEqual({
    id: 'passed-on-time',
    points: '3.1. Văn bản của cấp trên được truyền đạt, triển khai kịp thời: 3,33/4 điểm',
    working: ['5/6 × 4 = 3,333333…', 'làm tròn 3,333333… thành 3,33', 'ý kiến: Có văn bản truyền đạt chậm'],
  });
});

it('tells what the full text tells', () => {
  for (const { name, plan, report } of librarySheets().filter((_, place) => place % 12 === 0)) {
    const explanation = explain(plan, report);
    const { criteria, sections, failed, reasons, notes, ...texts } = explanationTexts(explanation, vi, { reasons: 1000 });
    const withWorking = [...criteria, ...sections].map(({ points, working }) => (working.length === 0 ? points : `${points} (${working.join('; ')})`));
    const items = [...withWorking, ...failed.map(({ title, why }) => `${title}: ${why.join('; ')}`), ...reasons, ...notes, ...texts.steps];
    const lines = [...items.map((item) => `- ${item}`), texts.total, texts.waiting, ...texts.outcome, ...texts.because, ...texts.asides];
    const headings: string[] = [plan.rubric.title['vi']!, ...Object.values(vi.explain.headings)];
    const told = formatExplanation(explanation, vi, { length: 'full', reasons: 1000 }).split('\n').filter((line) => !headings.includes(line));
    expect(lines.filter((line) => line !== '').toSorted(), name).toEqual(told.toSorted());
  }
});
