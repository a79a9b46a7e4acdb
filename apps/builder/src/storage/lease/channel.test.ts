import { afterEach, describe, expect, test, vi } from 'vitest';
import { requestByChannel } from './channel.ts';
import type { Lease, LeaseState } from './lease.ts';

const open: Lease[] = [];
afterEach(() => open.splice(0).forEach((lease) => lease.release()));

function tab(name: string) {
  const states: LeaseState[] = [];
  const lease = requestByChannel(name, (state) => states.push(state));
  open.push(lease);
  return { lease, states, becomes: (state: LeaseState) => vi.waitFor(() => expect(states.at(-1)).toBe(state)) };
}

describe('the right to edit over a channel', () => {
  test('goes to one of two tabs, the first', async () => {
    const first = tab('a');
    await first.becomes('held');
    const second = tab('a');
    await second.becomes('elsewhere');
    expect(first.states.at(-1)).toBe('held');
  });

  test('goes to exactly one of many that ask in the same moment', async () => {
    const tabs = Array.from({ length: 6 }, () => tab('b'));
    await vi.waitFor(() => expect(tabs.every(({ states }) => states.at(-1) !== 'asking')).toBe(true));
    expect(tabs.filter(({ states }) => states.at(-1) === 'held')).toHaveLength(1);
  });

  test('can be taken, and the tab that had it is told', async () => {
    const [first, second] = [tab('c'), tab('c')];
    await vi.waitFor(() => expect([first, second].map(({ states }) => states.at(-1)).toSorted()).toEqual(['elsewhere', 'held']));
    const [has, lacks] = first.states.at(-1) === 'held' ? [first, second] : [second, first];
    lacks.lease.take();
    await has.becomes('elsewhere');
    expect(lacks.states.at(-1)).toBe('held');
  });

  test('passes on when the tab that has it closes', async () => {
    const first = tab('d');
    await first.becomes('held');
    const second = tab('d');
    await second.becomes('elsewhere');
    first.lease.release();
    await second.becomes('held');
    expect(second.states).toEqual(['asking', 'elsewhere', 'asking', 'held']);
  });

  test('other rubrics are not concerned', async () => {
    const [first, second] = [tab('e'), tab('f')];
    await Promise.all([first.becomes('held'), second.becomes('held')]);
    expect([first, second].flatMap(({ states }) => states)).not.toContain('elsewhere');
  });
});
