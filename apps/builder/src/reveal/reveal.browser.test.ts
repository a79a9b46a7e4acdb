import { lintRubric, validateRubric, type Issue, type Rubric } from '@chamdiem/core';
import { afterEach, expect, it } from 'vitest';
import { frozen } from '../document/frozen.ts';
import { checkRubric } from '../files/checkRubric.ts';
import { panels } from '../panels/index.ts';
import { useDocumentStore } from '../stores/documentStore.ts';
import { useSessionStore } from '../stores/sessionStore.ts';
import { freshStores, mounted, type Mounted } from '../testing/mounted.ts';
import { addressOf } from './reveal.ts';
import { useGoTo } from './useGoTo.ts';
import { whereOf } from './where.ts';

const files = import.meta.glob<string>('../../../../schemas/invalid/*.json', { eager: true, query: '?raw', import: 'default' });

/** One problem of every code that a rubric can have, in the rubric that shows it. The source is a text of its own. */
const examples = Object.entries(files).flatMap(([file, text]) => {
  const { faulty } = JSON.parse(text) as { faulty: unknown };
  const code = file.split('/').at(-1)!.replace('.json', '');
  // What is not even shaped like a rubric never becomes the document.
  const shaped = checkRubric(faulty);
  if (!shaped.ok) return [];
  const { rubric } = shaped.value;
  const checked = validateRubric(rubric);
  const problem = (checked.ok ? [...checked.issues, ...lintRubric(checked.value)] : checked.issues).find((each) => each.code === code);
  return problem === undefined ? [] : [{ code, rubric, problem }];
}).filter(({ rubric, problem }) => whereOf(rubric, problem).panel !== 'source');

let shown: Mounted | null = null;
afterEach(() => {
  shown?.unmount();
  shown = null;
});

async function goTo(rubric: Rubric, problem: Issue): Promise<HTMLElement> {
  const pinia = await freshStores();
  useDocumentStore().open(frozen(rubric));
  useGoTo()(problem);
  const panel = panels.find(({ id }) => id === useSessionStore().target?.panel)!;
  shown = mounted(pinia, (await panel.load()).default);
  await expect.poll(() => useSessionStore().target, { timeout: 10_000 }).toBeNull();
  return document.activeElement as HTMLElement;
}

/** The place that the focused control edits, as its marks say it. */
const placeOf = (element: HTMLElement): string => addressOf(element.closest<HTMLElement>('[data-at]')!);

it.each(examples)('$code: the focus goes to what is to be mended', async ({ rubric, problem }) => {
  const focused = await goTo(rubric, problem);
  expect(shown!.element.contains(focused)).toBe(true);
  const { pointer } = whereOf(rubric, problem);
  const place = placeOf(focused);
  expect(pointer === place || pointer.startsWith(`${place}/`) || place.startsWith(pointer), `${place} for ${pointer}`).toBe(true);
  // More than the panel as a whole, or the item as a whole, where the problem says more.
  expect(place.split('/').length, `${place} for ${pointer}`).toBeGreaterThanOrEqual(Math.min(pointer.split('/').length, 3));
});

it.each([
  ['cut-wording-ambiguous', '/classes/list/0/published/text'],
  ['default-out-of-bounds', '/facts/0/default'],
  ['bounds-reversed', '/facts/0/domain/min'],
  ['band-empty', '/sections/0/items/0/method/bands/0/from'],
  ['base-not-positive', '/sections/0/rescale/base'],
  ['golden-case-fails', '/goldenCases/0'],
])('%s: to the field itself', async (code, place) => {
  const { rubric, problem } = examples.find((each) => each.code === code)!;
  expect(placeOf(await goTo(rubric, problem))).toBe(place);
});

it('a second time, when the same thing is chosen already', async () => {
  const { rubric, problem } = examples.find((each) => each.code === 'unknown-level')!;
  await goTo(rubric, problem);
  const first = document.activeElement as HTMLElement;
  first.blur();
  useGoTo()(problem);
  await expect.poll(() => useSessionStore().target, { timeout: 10_000 }).toBeNull();
  expect(document.activeElement).toBe(first);
});
