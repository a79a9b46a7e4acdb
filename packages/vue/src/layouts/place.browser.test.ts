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

it('begins at the place that the host names, in one page too', async () => {
  const { id } = last.items.at(-1)!;
  form = await showForm({ rubric, layout: 'whole', place: { kind: 'criterion', id } });
  await expect.poll(() => form.card(id).getBoundingClientRect().top).toBeLessThan(innerHeight);
});

it('goes where it is sent last', async () => {
  form = await showForm({ rubric, layout: 'whole' });
  form.props.place = { kind: 'criterion', id: last.items.at(-1)!.id };
  await nextTick();
  const { id } = rubric.sections[1]!.items[0]!;
  await form.goTo({ kind: 'criterion', id });
  await new Promise((done) => setTimeout(done, 600));
  const { top, bottom } = form.card(id).getBoundingClientRect();
  expect(top).toBeLessThan(innerHeight);
  expect(bottom).toBeGreaterThan(0);
});

it.each(['whole', 'section', 'criterion'] as const)('what the host is at is in sight, laid out by %s; the focus stays where the host has it', async (layout) => {
  const field = document.body.appendChild(document.createElement('input'));
  form = await showForm({ rubric, layout, place: { kind: 'section', id: first.id } });
  field.focus();
  const { id } = last.items.at(-1)!;
  form.props.place = { kind: 'criterion', id };
  await expect.poll(() => form.card(id)?.getBoundingClientRect().top ?? Infinity).toBeLessThan(innerHeight);
  expect(form.card(id).getBoundingClientRect().bottom).toBeGreaterThan(0);
  expect(document.activeElement).toBe(field);
  field.remove();
});
