import { validateRubric, type Item, type Rating, type Rubric, type Scoresheet } from '@chamdiem/core';
import type { RubricFormProps } from '../form/RubricForm.vue';

type Args = Partial<RubricFormProps>;

/** A form of one criterion of the library, in each state that a control has. */
export function controlStory(document: unknown, criterionId: string, overrides: Partial<Rubric> = {}) {
  const rubric = { ...only(document as Rubric, criterionId), ...overrides };
  const sheet = (rating: Rating | undefined): Scoresheet => ({ rubric: { id: rubric.id, version: rubric.version }, subject: { id: 'xa-a', title: 'Xã A' }, ratings: rating === undefined ? {} : { [criterionId]: rating } });
  const state = (rating: Rating | undefined, args: Args = {}) => ({ args: { rubric, modelValue: sheet(rating), ...args } });
  return {
    empty: () => state(undefined),
    filled: (rating: Rating, args?: Args) => state(rating, args),
    readonly: (rating: Rating) => state(rating, { readonly: true }),
    notApplicable: () => ({ args: { rubric: { ...rubric, notApplicable: { policy: 'full', allowed: true } }, modelValue: sheet({ notApplicable: { reason: 'Không phát sinh trong kỳ' } }) } }),
  };
}

/** The rubric with this criterion alone; what refers to the others goes. */
function only(rubric: Rubric, criterionId: string): Rubric {
  const { schemaVersion, id, version, title, languages, sources, scales, facts, values, entry } = rubric;
  const section = rubric.sections.map((each) => ({ ...each, items: keep(each.items, criterionId) })).find(({ items }) => items.length > 0);
  if (section === undefined) throw new Error(`the rubric has no criterion ${criterionId}`);
  const { max: _max, classes: _classes, notApplicable: _na, rescale: _rescale, clamp: _clamp, ...bare } = section;
  const small = { schemaVersion, id, version, title, languages, sections: [bare], total: {}, notApplicable: { policy: 'full' }, ...(sources && { sources }), ...(scales && { scales }), ...(entry && { entry }) } as Rubric;
  const whole = { ...small, ...(facts && { facts }), ...(values && { values }) };
  return validateRubric(whole).ok ? whole : small;
}

function keep(items: readonly Item[], criterionId: string): Item[] {
  return items.flatMap((item) => (item.kind === 'criterion' ? (item.id === criterionId ? [item] : []) : keep(item.items, criterionId)));
}
