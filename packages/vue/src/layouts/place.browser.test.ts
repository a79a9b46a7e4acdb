import { nextTick } from 'vue';
import { afterEach, expect, it } from 'vitest';
import rubric from '../../../../schemas/library/hop-ban-thuong-vu/rubric.json';
import { showForm, type ShownForm } from '../fillings/form.testing.ts';

let form: ShownForm;
afterEach(() => form.close());

const shown = (): (string | undefined)[] => [...form.host.querySelectorAll<HTMLElement>('[data-cd-criterion]')].map((card) => card.dataset['cdCriterion']);
const first = rubric.sections[0]!;
const last = rubric.sections.at(-1)!;

it('opens a form in pages at the place that the host names, and goes where it names another', async () => {
  form = await showForm({ rubric, layout: 'section', place: { kind: 'criterion', id: last.items[0]!.id } });
  expect(shown()).toEqual(last.items.map(({ id }) => id));
  form.props.place = { kind: 'section', id: first.id };
  await nextTick();
  expect(shown()).toEqual(first.items.map(({ id }) => id));
});

it('a rater may turn the page, and the place brings no one back while it stays', async () => {
  form = await showForm({ rubric, layout: 'section', place: { kind: 'section', id: first.id } });
  form.query('.cd-paging button:last-child').click();
  await nextTick();
  expect(shown()).toEqual(rubric.sections[1]!.items.map(({ id }) => id));
  form.props.place = { kind: 'section', id: first.id };
  await nextTick();
  expect(shown()).toEqual(rubric.sections[1]!.items.map(({ id }) => id));
});

it.each(['whole', 'section', 'criterion'] as const)('a host sends the rater to a criterion, laid out by %s: it is in sight and has the focus', async (layout) => {
  form = await showForm({ rubric, layout });
  const { id } = last.items.at(-1)!;
  await form.goTo({ kind: 'criterion', id });
  expect(form.card(id).contains(document.activeElement)).toBe(true);
  const { top, bottom } = form.card(id).getBoundingClientRect();
  expect(top).toBeLessThan(innerHeight);
  expect(bottom).toBeGreaterThan(0);
});
