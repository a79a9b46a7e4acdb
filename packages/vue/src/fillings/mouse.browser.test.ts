import { compileRubric, score, type Rubric, type Scoresheet } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import meeting from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import meetingExpected from '../../../../schemas/library/hop-ban-thuong-vu/expected/typical.json';
import meetingSheet from '../../../../schemas/library/hop-ban-thuong-vu/sheets/typical.json';
import largest from '../../../../schemas/library/hai-phong-212-phu-luc-1/rubric.json';
import largestExpected from '../../../../schemas/library/hai-phong-212-phu-luc-1/expected/typical.json';
import largestSheet from '../../../../schemas/library/hai-phong-212-phu-luc-1/sheets/typical.json';
import { fillSheet, type Hand } from './fill.testing.ts';
import { showForm } from './form.testing.ts';

const mouse: Hand = {
  press: (element) => userEvent.click(element),
  write: (element, text) => userEvent.fill(element, text),
};

it.each([
  ['meeting sheet', meeting, meetingSheet, meetingExpected],
  ['largest table', largest, largestSheet, largestExpected],
] as const)('a %s filled in by mouse is the golden sheet, with its total and class', { timeout: 180_000 }, async (_, document, golden, expected) => {
  const plan = compileRubric(document as unknown as Rubric);
  const wanted = golden as unknown as Scoresheet;
  const form = await showForm({ rubric: document });
  await fillSheet(form, plan, wanted, mouse);

  const { rubric, ratings, facts, rows, findings } = form.sheet.value!;
  expect(rubric).toMatchObject(wanted.rubric);
  expect({ ratings, facts, rows, findings }).toEqual({ ratings: wanted.ratings, facts: wanted.facts, rows: wanted.rows, findings: wanted.findings });
  expect(form.report.value).toMatchObject({ total: expected.total, class: expected.class, status: 'complete' });
  expect(JSON.stringify(form.report.value)).toBe(JSON.stringify(score(plan, form.sheet.value!)));
  expect(form.query('.cd-summary-number').textContent).toBe(String(expected.total).replace('.', ','));

  await userEvent.click(form.query('.cd-summary-submit'));
  expect(form.submitted).toEqual([form.sheet.value]);
  form.close();
});
