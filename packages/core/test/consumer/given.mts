// What the examples of docstrings take as given: a small rubric, a sheet, and what comes of them.
import { compileRubric, score, validateRubric, validateSheet } from '@chamdiem/core';
import type { Issue, Plan, Rubric, ScoreReport, Scoresheet } from '@chamdiem/core';

const rubricRef = { id: 'hop-chi-bo', version: '1.0.0' };

const document: Rubric = {
  schemaVersion: 1,
  ...rubricRef,
  title: { vi: 'Họp chi bộ', en: 'Cell meeting' },
  languages: ['vi', 'en'],
  facts: [{ kind: 'boolean', id: 'co-ky-luat', title: { vi: 'Có kỷ luật', en: 'Disciplined' } }],
  sections: [
    {
      kind: 'section',
      id: 'meeting',
      title: { vi: 'Cuộc họp', en: 'Meeting' },
      items: [
        { kind: 'criterion', id: 'preparation', title: { vi: 'Chuẩn bị nội dung', en: 'Preparation' }, method: { kind: 'points', max: 10, step: 1 } },
        { kind: 'criterion', id: 'conclusion', title: { vi: 'Kết luận', en: 'Conclusion' }, method: { kind: 'points', max: 90, step: 1 } },
      ],
    },
  ],
  classes: {
    list: [
      {
        id: 'tot',
        title: { vi: 'Tốt', en: 'Good' },
        cut: { at: 90 },
        when: [{ id: 'khong-ky-luat', require: { op: 'not', of: { op: 'is', fact: 'co-ky-luat' } } }],
      },
      { id: 'kha', title: { vi: 'Khá', en: 'Fair' } },
    ],
  },
};

export const rubric: Rubric = sound(validateRubric(document));
export const plan: Plan = compileRubric(rubric);
export const sheet: Scoresheet = { rubric: rubricRef, ratings: { preparation: 9, conclusion: 83 }, facts: { 'co-ky-luat': false } };
export const report: ScoreReport = score(plan, sheet);

const [tooMany] = validateSheet(plan, { ...sheet, ratings: { preparation: 12 } }).issues;
if (tooMany?.titles === undefined) throw new Error('12 of 10 points must be an issue that names the criterion');
/** As a form holds it that already stands in the section. */
export const issue: Issue = { ...tooMany, titles: tooMany.titles.slice(-1) };

/** Pairs of what an example evaluated and what its comment says. */
export const shown: [got: unknown, said: unknown][] = [];

export function shows(got: unknown, said: unknown): void {
  shown.push([got, said]);
}

function sound<T>(result: { ok: true; value: T } | { ok: false; issues: readonly Issue[] }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}
