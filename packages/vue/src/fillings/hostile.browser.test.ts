import type { Rubric } from '@chamdiem/core';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { manyCriteria } from './manyCriteria.ts';
import { showForm, type ShownForm } from './form.testing.ts';

let form: ShownForm | undefined;
afterEach(() => form?.close());

const SCRIPT_ADDRESS = ['javascript', 'window.hacked=true'].join(':');
const HOSTILE: readonly (readonly [name: string, text: string])[] = [
  ['HTML', '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">'],
  ['right-to-left overrides', '\u202EĐảo ngược\u2066 \u202Dchữ'],
  ['10,000 characters without a space', 'Chữ'.repeat(3400)],
  ['zero-width characters and emoji', '\u200B\u200C\u200D\uFEFF👩‍👩‍👧‍👦🇻🇳'],
  ['a template', '{{ constructor.constructor("window.hacked = true")() }} ${window.hacked = true}'],
  ['an address that is a script', SCRIPT_ADDRESS],
];

it.each(HOSTILE)('shows %s as text, and the layout holds', async (_, text) => {
  await page.viewport(390, 844);
  form = await showForm({ rubric: hostile(text), modelValue: { rubric: { id: 'many-6', version: '1.0.0' }, ratings: { c0: { comment: text, evidence: [{ title: text, url: SCRIPT_ADDRESS }] } } } });
  expect(form.query('[data-cd-criterion="c0"] .cd-criterion-title').textContent).toContain(text);
  expect(form.host.querySelectorAll('script, img, iframe, a[href^="javascript"]')).toHaveLength(0);
  expect((window as unknown as { hacked?: boolean }).hacked).toBeUndefined();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390);
  for (const title of form.host.querySelectorAll('[dir="auto"]')) expect(getComputedStyle(title).unicodeBidi).toMatch(/isolate|plaintext/);
});

it('says in words what is wrong with a rubric', async () => {
  const broken = { ...manyCriteria(6), languages: [], classes: { list: [] } };
  form = await showForm({ rubric: broken });
  const issues = [...form.host.querySelectorAll('.cd-issue')].map(({ textContent }) => textContent ?? '');
  expect(issues.length).toBeGreaterThan(0);
  expect(issues.filter((text) => /lỗi “/i.test(text))).toEqual([]);
});

it.each([null, 7, 'rubric', [], {}])('opens no form on %j', async (rubric) => {
  form = await showForm({ rubric });
  expect(form.query('.cd-invalid').textContent).toContain('Không mở được bảng điểm này');
});

/** Every text of the rubric is this one. */
function hostile(text: string): Rubric {
  const said = (_: string, value: unknown): unknown => (typeof value === 'object' && value !== null && Object.keys(value).join() === 'vi' ? { vi: text } : value);
  return JSON.parse(JSON.stringify(manyCriteria(6)), said) as Rubric;
}
