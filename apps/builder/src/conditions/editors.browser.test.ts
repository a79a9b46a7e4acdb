import type { Condition, Rubric, Term } from '@chamdiem/core';
import { cases } from '@chamdiem/oracle/arbitrary';
import fc from 'fast-check';
import type { Pinia } from 'pinia';
import { beforeAll, expect, it } from 'vitest';
import { h, nextTick, shallowRef, type Component } from 'vue';
import { freshStores, mounted } from '../testing/mounted.ts';
import ConditionEditor from './ConditionEditor.vue';
import RuleProvider from './RuleProvider.vue';
import TermEditor from './TermEditor.vue';

let pinia: Pinia;
beforeAll(async () => {
  pinia = await freshStores();
});

it('opens every condition and term that the schema allows and gives it back as it was, whatever control is touched', async () => {
  const seen = new Set<string>();
  await fc.assert(fc.asyncProperty(cases(0), async ({ rubric }) => {
    for (const { kind, node } of rulesIn(rubric as Rubric)) {
      note(node, seen);
      await touchAll(rubric as Rubric, kind === 'condition' ? ConditionEditor : TermEditor, node);
    }
  }), { numRuns: 4, endOnFailure: true });
  // Completeness over the kinds is a matter of types; this says that the documents were not empty of rules.
  expect(seen.size).toBeGreaterThan(12);
});

/** Chooses again what is chosen and types again what stands there, in every control. */
async function touchAll(rubric: Rubric, editor: Component, node: Condition | Term): Promise<void> {
  const value = shallowRef(node);
  let written = 0;
  const { element, unmount } = mounted(pinia, RuleProvider, () => ({ rubric }), () => h(editor, {
    label: 'x',
    modelValue: value.value,
    'onUpdate:modelValue': (next: Condition | Term) => {
      written += 1;
      value.value = next;
    },
  }));
  const controls = [...element.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input.b-decimal__input')];
  for (const select of controls) {
    if (select instanceof HTMLSelectElement) expect(select.selectedOptions[0]?.textContent, `${select.ariaLabel} of ${JSON.stringify(node)}`).not.toBe('…');
    select.dispatchEvent(new Event(select instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  }
  await nextTick();
  expect(value.value).toEqual(node);
  // A condition always has something to touch; the total and a plain number in their plainest form at least say what they are.
  expect(controls.length + written).toBeGreaterThan(0);
  unmount();
}

function note(node: unknown, seen: Set<string>): void {
  if (typeof node !== 'object' || node === null) return;
  if ('op' in node) seen.add(String(node.op));
  Object.values(node).forEach((inner) => note(inner, seen));
}

/** Every condition and term of a rubric that is not part of another. */
function rulesIn({ values, constraints, exemptions, total, classes, sections }: Rubric): { kind: 'condition' | 'term'; node: Condition | Term }[] {
  const found: { kind: 'condition' | 'term'; node: Condition | Term }[] = [];
  const take = (kind: 'condition' | 'term', node: Condition | Term | undefined): void => {
    if (node !== undefined) found.push({ kind, node });
  };
  values?.forEach((value) => (value.kind === 'condition' ? take('condition', value.when) : take('term', value.term)));
  constraints?.forEach(({ require }) => take('condition', require));
  exemptions?.forEach(({ when }) => take('condition', when));
  total?.adjustments?.forEach((each) => {
    take('condition', each.when);
    take('term', each.kind === 'points' ? each.points : each.percent);
  });
  for (const scale of [classes, ...sections.map((section) => section.classes)]) {
    scale?.list.forEach(({ when }) => when?.forEach(({ require }) => take('condition', require)));
    [...(scale?.knockOuts ?? []), ...(scale?.caps ?? [])].forEach(({ when }) => take('condition', when));
  }
  return found;
}
