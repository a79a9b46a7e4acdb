import type { Rubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCommand } from './apply.ts';
import { commands, type CommandArgs, type CommandId } from './commands/index.ts';
import { applyDelta, deltaOf } from './history/delta.ts';
import { CAPACITY, emptyHistory, record, redo, seal, undo, type History } from './history.ts';
import { argsFor, drawFrom, drawnIds, steps } from './test/commandArgs.ts';
import { library, small } from './test/rubrics.ts';

const rubrics = fc.constantFrom(...library.values());
const sessions = fc.record({ rubric: rubrics, steps: steps(300) });
// A session is three hundred commands: a few are as telling as many short ones.
const runs = { endOnFailure: true, numRuns: typeof process !== 'undefined' && process.env['LONG'] === '1' ? 300 : 12 };

describe('every command', () => {
  it('is drawn by the tests below', () => {
    expect([...drawnIds].toSorted()).toEqual(commands.map(({ id }) => id).toSorted());
  });

  it('never touches the document that it gets, and freezes what it returns', () => {
    fc.assert(fc.property(sessions, ({ rubric, steps }) => {
      let document = rubric;
      for (const { id, numbers } of steps) {
        const before = JSON.stringify(document);
        const next = applyCommand(document, id as CommandId, argsFor(id, document, drawFrom(numbers)) as CommandArgs[CommandId]).document;
        expect(JSON.stringify(document)).toBe(before);
        // Another object says that something changed.
        if (next !== document) expect(JSON.stringify(next), id).not.toBe(before);
        document = next;
      }
      expectFrozen(document);
    }), { ...runs, numRuns: Math.ceil(runs.numRuns / 3) });
  });
});

describe('history', () => {
  it('goes back through three hundred random commands to the exact first document, and forward to the exact last', () => {
    fc.assert(fc.property(sessions, ({ rubric, steps }) => {
      const { history, document: last } = session(rubric, steps);
      const first = all(undo, history, last);
      // More steps than are kept: then the first one kept.
      const expected = history.past[0]?.document ?? last;
      expect(first.document).toBe(expected);
      if (history.past.length < CAPACITY) expect(first.document).toBe(rubric);
      expect(all(redo, first.history, first.document).document).toBe(last);
    }), runs);
  });

  it('is kept as what each step changes, both ways', () => {
    fc.assert(fc.property(rubrics, steps(60), (rubric, some) => {
      const { history, document } = session(rubric, some);
      const documents = [...history.past.map((entry) => entry.document), document];
      for (const [i, after] of documents.entries()) {
        const before = documents[Math.max(0, i - 1)]!;
        const kept = JSON.parse(JSON.stringify({ forward: deltaOf(before, after), backward: deltaOf(after, before) })) as { forward: ReturnType<typeof deltaOf>; backward: ReturnType<typeof deltaOf> };
        expect(JSON.stringify(applyDelta(before, kept.forward))).toBe(JSON.stringify(after));
        expect(JSON.stringify(applyDelta(after, kept.backward))).toBe(JSON.stringify(before));
      }
    }), runs);
  });

  it('is small: a step costs what it changes', () => {
    const rubric = library.get('hop-ban-thuong-vu')!;
    const next = applyCommand(rubric, 'item.set-text', { id: 'agenda', field: 'title', language: 'vi', text: 'Khác' }).document;
    expect(JSON.stringify(deltaOf(rubric, next)).length).toBeLessThan(250);
  });

  it('makes one step of a run of typing', () => {
    const type = (history: History, at: number) => record(history, small(), { label: { key: 'x' }, group: 'title', at });
    expect(type(type(emptyHistory, 1), 2000).past).toHaveLength(1);
    expect(type(type(emptyHistory, 1), 9000).past).toHaveLength(2);
    expect(type(seal(type(emptyHistory, 1)), 2).past).toHaveLength(2);
    const undone = undo(type(type(seal(type(emptyHistory, 1)), 2), 3), small())!;
    expect(type(undone.history, 4).past).toHaveLength(2);
    expect(type(undone.history, 4).future).toEqual([]);
  });
});

function session(rubric: Rubric, some: readonly { readonly id: string; readonly numbers: readonly number[] }[]): { history: History; document: Rubric } {
  let [document, history] = [rubric, emptyHistory];
  for (const [i, { id, numbers }] of some.entries()) {
    const applied = applyCommand(document, id as CommandId, argsFor(id, document, drawFrom(numbers)) as CommandArgs[CommandId]);
    if (applied.document === document) continue;
    history = record(history, document, { ...applied, at: i + 1 });
    document = applied.document;
  }
  return { history, document };
}

function travel(go: typeof undo, history: History, document: Rubric, most: number): { history: History; document: Rubric } {
  let here = { history, document };
  for (let i = 0; i < most; i += 1) here = go(here.history, here.document) ?? here;
  return here;
}

function all(go: typeof undo, history: History, document: Rubric): { history: History; document: Rubric } {
  return travel(go, history, document, CAPACITY + 1);
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  expect(Object.isFrozen(value)).toBe(true);
  Object.values(value).forEach(expectFrozen);
}
