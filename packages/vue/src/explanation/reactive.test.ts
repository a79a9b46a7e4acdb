import { explain, score } from '@chamdiem/core';
import { expect, it } from 'vitest';
import { reactive, ref, watchEffect } from 'vue';
import { planOf, rubrics, sheets } from '../../test/library.ts';

it('a report and its explanation can be kept in reactive state, as any data', () => {
  const plan = planOf(rubrics.food);
  const report = score(plan, sheets.food);
  const explanation = explain(plan, report);
  // One that was scored the quick way, whose lists are made when they are asked for.
  expect(report).toHaveProperty('lazy');
  const [told, explained] = [JSON.stringify(report), JSON.stringify(explanation)];
  const state = reactive({ report: score(plan, sheets.food), explanation: explain(plan, score(plan, sheets.food)) });
  expect(state.report.criteria.map(({ points }) => points)).toEqual(report.criteria.map(({ points }) => points));
  expect(JSON.stringify(state.report)).toBe(told);
  expect(JSON.stringify(state.explanation)).toBe(explained);
  expect(JSON.stringify(explain(plan, ref(score(plan, sheets.food)).value))).toBe(explained);
});

it('reading an explanation in an effect does not run the effect again', () => {
  const plan = planOf(rubrics.food);
  const state = reactive({ explanation: explain(plan, score(plan, sheets.food)) });
  let runs = 0;
  watchEffect(() => {
    runs += state.explanation.criteria.length > 0 && state.explanation.classes !== null ? 1 : 0;
  }, { flush: 'sync' });
  expect(runs).toBe(1);
});
