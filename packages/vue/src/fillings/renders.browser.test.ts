import { afterEach, expect, it } from 'vitest';
import { nextTick, type App } from 'vue';
import meeting from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import { showForm, type ShownForm } from './form.testing.ts';
import { manyCriteria } from './manyCriteria.ts';

let form: ShownForm;
afterEach(() => form.close());

/** Counts what renders again, by the name of the component's file. */
function counting(renders: Map<string, number>): (app: App) => void {
  return (app) => app.mixin({
    updated(this: { $: { type: { __name?: string } } }) {
      const name = this.$.type.__name ?? 'host';
      renders.set(name, (renders.get(name) ?? 0) + 1);
    },
  });
}

/** One criterion with its parts, one section where it stands and in the summary, the total. */
const MAY_RENDER = ['ChoiceField', 'CriterionBody', 'CriterionCard', 'FormSummary', 'LevelsControl', 'SectionHead', 'SummarySection'];

it.each([
  ['the meeting sheet', meeting, 'documents-quality'],
  ['1,000 criteria', manyCriteria(1000), 'c500'],
] as const)('one rating in %s renders that criterion, its section and the total, each once', { timeout: 120_000 }, async (_, rubric, id) => {
  const renders = new Map<string, number>();
  form = await showForm({ rubric }, counting(renders));
  form.card(id).scrollIntoView();
  await expect.poll(() => form.card(id).querySelectorAll('.cd-choice-input').length).toBeGreaterThan(0);
  const choose = async (at: number): Promise<void> => {
    form.card(id).querySelectorAll<HTMLInputElement>('.cd-choice-input')[at]!.click();
    await nextTick();
    await nextTick();
  };
  await choose(0);
  renders.clear();
  await choose(1);
  const { host: _host, SheetForm: _sheet, RubricForm: _form, ...parts } = Object.fromEntries(renders);
  expect(Object.keys(parts).toSorted().filter((name) => !MAY_RENDER.includes(name))).toEqual([]);
  expect(Object.values(parts).every((count) => count === 1)).toBe(true);
  expect(parts).toMatchObject({ CriterionBody: 1, CriterionCard: 1, FormSummary: 1 });
});
