import { expect, test } from 'vitest';
import { applyCommand } from '../apply.ts';
import { frozen } from '../frozen.ts';
import { small } from '../test/rubrics.ts';
import { addedAt } from './added.ts';
import { pointerOf } from './path.ts';

const when = { op: 'compare', left: 1, cmp: '>=', right: 0 } as const;
const fact = (id: string) => ({ kind: 'boolean', id, title: { vi: id } }) as const;

test('what a command added is found where it stands: first of its list, in the middle, last, with a scale of its own', () => {
  const first = frozen(small());
  const one = applyCommand(first, 'fact.add', { item: fact('a') }).document;
  expect(pointerOf(addedAt(first, one))).toBe('/facts/0');
  const two = applyCommand(one, 'fact.add', { item: fact('c') }).document;
  expect(pointerOf(addedAt(one, two))).toBe('/facts/1');
  const three = applyCommand(two, 'fact.add', { item: fact('b'), at: 1 }).document;
  expect(pointerOf(addedAt(two, three))).toBe('/facts/1');
  const scaled = applyCommand(first, 'class.add', { item: { id: 'good', title: { vi: 'Tốt' } }, section: 'a' }).document;
  const forced = applyCommand(scaled, 'knock-out.add', { item: { id: 'k', title: { vi: 'K' }, when, to: 'good' }, section: 'a' }).document;
  expect(pointerOf(addedAt(scaled, forced))).toBe('/sections/0/classes/knockOuts/0');
  expect(addedAt(one, one)).toEqual([]);
});
