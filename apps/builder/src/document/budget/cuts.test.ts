import type { Rubric } from '@chamdiem/core';
import { describe, expect, it } from 'vitest';
import { applyCommand } from '../apply.ts';
import { frozen } from '../frozen.ts';
import { emptyHistory, record, undo } from '../history.ts';
import { planCuts } from './cuts.ts';

const classed = (yes: number, cuts: readonly number[]): Rubric => frozen({
  schemaVersion: 1, id: 'r', version: '1.0.0', title: { vi: 'R' }, languages: ['vi'], total: { max: yes },
  sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items: [{ kind: 'criterion', id: 'c', title: { vi: 'C' }, method: { kind: 'yes-no', yes } }],
    classes: { list: [{ id: 'good', title: { vi: 'Đạt' }, cut: { at: yes / 2 } }, { id: 'bad', title: { vi: 'Chưa đạt' } }] } }],
  classes: { list: [
    ...cuts.map((at, i) => ({ id: `c${i}`, title: { vi: `C${i}` }, cut: { at, exclusive: true }, published: { from: { at } } })),
    { id: 'last', title: { vi: 'Cuối' }, upTo: { at: cuts.at(-1)! } },
  ] },
});

describe('class cuts follow the points', () => {
  it('of the whole and of sections, exactly where they come out', () => {
    const next = applyCommand(classed(100, [90, 70, 50]), 'budget.scale', { base: 40, decimals: 0, cuts: true }).document;
    expect(next.classes?.list.map(({ cut }) => cut)).toEqual([{ at: 36, exclusive: true }, { at: 28, exclusive: true }, { at: 20, exclusive: true }, undefined]);
    expect(next.classes?.list[3]?.upTo).toEqual({ at: 20 });
    expect(next.sections[0]?.classes?.list[0]?.cut).toEqual({ at: 20 });
    // What the source prints is not ours to change.
    expect(next.classes?.list[0]?.published).toEqual({ from: { at: 90 } });
  });

  it('are rounded half away from zero and say so', () => {
    // 70 · 30 / 90 = 23.33…, 75 · 30 / 90 = 25, 69 · 30 / 90 = 23.
    const before = classed(90, [75, 70, 69]);
    const after = applyCommand(before, 'budget.scale', { base: 30, decimals: 1 }).document;
    expect(planCuts(before, after, 1).slice(0, 3).map(({ from, to, exact }) => [from, to, exact])).toEqual([[75, 25, true], [70, 23.3, false], [69, 23, true]]);
    expect(planCuts(before, after, 0)[1]).toMatchObject({ to: 23, exact: false });
  });

  it('stay without being asked for, and when nothing is scaled', () => {
    const before = classed(100, [90]);
    expect(applyCommand(before, 'budget.scale', { base: 50, decimals: 0 }).document.classes).toBe(before.classes);
    expect(planCuts(before, before, 2)).toEqual([]);
  });

  it('are taken back in the same step as the points', () => {
    const before = classed(100, [90, 70]);
    const { document: after, label, group } = applyCommand(before, 'budget.scale', { base: 50, decimals: 2, cuts: true });
    expect(undo(record(emptyHistory, before, { label, group, at: 0 }), after)?.document).toBe(before);
  });
});
