import { describe, expect, it } from 'vitest';
import { libraryPlan, libraryRubric } from '../../test/librarySheets.ts';
import type { Issue, Scoresheet } from '../generated/types.ts';
import { en, enForm } from '../messages/en.ts';
import { vi, viForm } from '../messages/vi.ts';
import { score } from '../score.ts';
import { validateRubric } from '../validate.ts';
import { formatIssue, formatIssueWithSeverity } from './formatIssue.ts';

const plan = libraryPlan('binh-thuan-sinh-hoat-chi-bo');
const sheet = (ratings: Record<string, unknown>, rest: Record<string, unknown> = {}): Scoresheet => ({ rubric: { id: plan.rubric.id, version: plan.rubric.version }, ratings, ...rest }) as Scoresheet;
const messagesOf = (issues: readonly Issue[], texts = vi): string[] => issues.map((issue) => formatIssue(issue, texts));

describe('formatIssue', () => {
  it('says what, where and how to mend', () => {
    const { issues } = score(plan, sheet({ procedure: 5.5 }));
    expect(messagesOf(issues)).toEqual(['“Tiến hành sinh hoạt” › “Thực hiện đúng trình tự sinh hoạt” (/ratings/procedure): số 5,5 lớn hơn mức cao nhất 5. Nhập số không quá mức đó.']);
    expect(messagesOf(issues, en)).toEqual(['“Conduct” › “Procedure followed” (/ratings/procedure): the number 5.5 is above the most, 5. Enter that or less.']);
  });

  it('names the options and the kind that is needed', () => {
    expect(messagesOf(score(plan, sheet({ duration: 'long', steering: true })).issues, en)).toEqual([
      '“Duration” › “The meeting lasts long enough” (/ratings/duration): there is no option “long”. Choose one of: enough, short-15, short-30, half, under-half.',
      '“Chairing” › “Steers the discussion” (/ratings/steering): a number is needed, not Yes or No. Enter it again as that.',
    ]);
  });

  it('tells the structure of a rubric in the same way', () => {
    const checked = validateRubric({ ...libraryRubric('binh-thuan-sinh-hoat-chi-bo'), extra: 1, languages: [] });
    expect(messagesOf(checked.issues)).toEqual([
      '/languages: quá ít mục, cần ít nhất 1. Thêm cho đủ.',
      'Toàn bộ tài liệu: không có mục “extra”. Bỏ mục này hoặc sửa lại tên.',
    ]);
  });

  it('leaves out what is not known', () => {
    const issue: Issue = { code: 'number-too-large', path: '', params: { given: '1e400' }, severity: 'error' };
    expect(formatIssue(issue, vi)).toBe('Toàn bộ tài liệu: số 1e400 lớn hơn mức cao nhất. Nhập số không quá mức đó.');
  });

  it('reads fractions and the message of a constraint', () => {
    expect(formatIssue({ code: 'number-too-small', path: '/x', params: { min: '5/4', given: '1' }, severity: 'error' }, vi)).toBe('/x: số 1 nhỏ hơn mức thấp nhất 1,25. Nhập số từ mức đó trở lên.');
    expect(formatIssue({ code: 'constraint-broken', path: '', params: { id: 'a', message: { vi: 'Nhiều hơn số được giao', en: 'More than assigned' } }, severity: 'error' }, enForm)).toBe('The whole document: the answers contradict each other: More than assigned. Check these numbers.');
  });

  it('never fails on a code it does not know', () => {
    const issue: Issue = { code: 'from-a-newer-version', path: '/a', params: {}, severity: 'warning' };
    expect(formatIssueWithSeverity(issue, viForm)).toBe('Cảnh báo: /a: lỗi “from-a-newer-version”. Xem lại chỗ này.');
  });
});
