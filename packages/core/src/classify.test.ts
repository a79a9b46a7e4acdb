import { describe, expect, it } from 'vitest';
import { classify, type TruthOf } from './classify.ts';
import type { PlanClasses } from './plan.ts';

/** Four classes; slots 0–3 are their rules, 4 a knock-out to the last, 5 a cap at the third, 6 an exemption. */
const classes: PlanClasses = {
  classes: ['a', 'b', 'c', 'd'].map((id, rule) => ({ id, rule, cut: rule, upTo: null, requirements: [], advisory: false })),
  knockOuts: [{ id: 'ko', when: 4, inForce: 4, to: 3, grounds: [], advisory: false }],
  caps: [{ id: 'cap', when: 5, inForce: 5, to: 2, grounds: [], advisory: false }],
  qualifiers: [],
};
const exemptions = [{ id: 'new', when: 6 }];
const F = false;
const T = true;
const U = null;

function outcome(...truths: (boolean | null)[]) {
  const truth: TruthOf = (slot) => truths[slot] ?? (slot < truths.length ? null : false);
  return classify(classes, exemptions, truth).outcome;
}

describe('the ladder', () => {
  it('takes the first class whose rule holds', () => {
    expect(outcome(F, T, T, T, F, F, F)).toEqual({ kind: 'class', classId: 'b', decidedBy: 'rule', by: [] });
  });

  it('is open where no rule holds, and names what the total reaches', () => {
    expect(outcome(F, F, F, F, F, F, F)).toEqual({ kind: 'open', why: 'no-rule-holds', candidates: [] });
  });

  it('lets a knock-out only lower', () => {
    expect(outcome(T, T, T, T, T, F, F)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'knock-out', by: ['ko'] });
    expect(outcome(F, F, F, T, T, F, F)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'rule', by: [] });
  });

  it('lets a knock-out decide where the rules leave it open', () => {
    expect(outcome(F, F, F, F, T, F, F)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'knock-out', by: ['ko'] });
  });

  it('caps by taking better classes away, so that the capped class needs its own rule', () => {
    expect(outcome(T, T, T, T, F, T, F)).toEqual({ kind: 'class', classId: 'c', decidedBy: 'cap', by: ['cap'] });
    expect(outcome(T, T, F, T, F, T, F)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'cap', by: ['cap'] });
    expect(outcome(F, F, T, T, F, T, F)).toEqual({ kind: 'class', classId: 'c', decidedBy: 'rule', by: [] });
  });

  it('names only the caps and knock-outs that decide', () => {
    const more: PlanClasses = { ...classes, caps: [...classes.caps, { id: 'mild', when: 7, inForce: 7, to: 1, grounds: [], advisory: false }], knockOuts: [...classes.knockOuts, { id: 'soft', when: 8, inForce: 8, to: 2, grounds: [], advisory: false }] };
    const decided = (...truths: boolean[]) => classify(more, exemptions, (slot) => truths[slot] === true).outcome;
    expect(decided(T, T, T, T, F, T, F, T, F)).toEqual({ kind: 'class', classId: 'c', decidedBy: 'cap', by: ['cap'] });
    expect(decided(T, T, T, T, F, F, F, T, F)).toEqual({ kind: 'class', classId: 'b', decidedBy: 'cap', by: ['mild'] });
    expect(decided(T, T, T, T, T, F, F, F, T)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'knock-out', by: ['ko'] });
    expect(decided(T, T, T, T, F, F, F, F, T)).toEqual({ kind: 'class', classId: 'c', decidedBy: 'knock-out', by: ['soft'] });
  });

  it('exempts before anything else', () => {
    expect(outcome(T, T, T, T, T, F, T)).toEqual({ kind: 'exempt', reason: 'new' });
  });
});

describe('while something is unknown', () => {
  it('lists every class that could still result', () => {
    expect(outcome(U, T, T, T, F, F, F)).toEqual({ kind: 'pending', possible: ['a', 'b'], openPossible: false, exemptPossible: false });
    expect(outcome(F, U, F, U, F, F, F)).toEqual({ kind: 'pending', possible: ['b', 'd'], openPossible: true, exemptPossible: false });
    expect(outcome(T, T, T, T, U, F, F)).toEqual({ kind: 'pending', possible: ['a', 'd'], openPossible: false, exemptPossible: false });
    expect(outcome(T, T, T, T, F, U, F)).toEqual({ kind: 'pending', possible: ['a', 'c'], openPossible: false, exemptPossible: false });
    expect(outcome(T, T, T, T, F, F, U)).toEqual({ kind: 'pending', possible: ['a'], openPossible: false, exemptPossible: true });
  });

  it('decides as soon as the rest cannot matter', () => {
    expect(outcome(U, U, U, U, T, F, F)).toEqual({ kind: 'class', classId: 'd', decidedBy: 'knock-out', by: ['ko'] });
    expect(outcome(F, T, U, U, F, F, F)).toEqual({ kind: 'class', classId: 'b', decidedBy: 'rule', by: [] });
  });
});
