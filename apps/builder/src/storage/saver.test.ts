import type { Rubric } from '@chamdiem/core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Kept, SaveOutcome } from './save.ts';
import { createSaver } from './saver.ts';
import type { SaveState } from './saver.ts';
import type { Timeline } from './timeline.ts';

const rubric = (title: string): Rubric => ({ schemaVersion: 1, id: 'r', version: '1.0.0', title: { vi: title }, languages: ['vi'], sections: [] });
const timelineOf = (title: string): Timeline => ({ document: rubric(title), steps: [], position: 0 });
const kept: Kept = { revision: 1, first: 0, base: rubric(''), steps: [], position: 0, snapshot: 0 };

function setting() {
  let now = timelineOf('');
  const written: string[] = [];
  const states: SaveState[] = [];
  const waiting: ((outcome: SaveOutcome | Error) => void)[] = [];
  const saver = createSaver({
    kept,
    read: () => now,
    write: (timeline) => {
      written.push(timeline.document.title['vi']!);
      return new Promise<SaveOutcome>((resolve, reject) => waiting.push((outcome) => (outcome instanceof Error ? reject(outcome) : resolve(outcome))));
    },
    onState: (state) => states.push(state),
  });
  const type = (title: string) => {
    now = timelineOf(title);
    saver.changed();
  };
  const answer = async (outcome: SaveOutcome | Error = saved(0)) => {
    waiting.shift()!(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { saver, written, states, type, answer };
}

const saved = (snapshot: number): SaveOutcome => ({ kind: 'saved', kept: { ...kept, snapshot }, record: {} as never });

describe('the saver', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('writes at once; what changes during a write goes with the next one, the newest only', async () => {
    const { written, states, type, answer } = setting();
    type('a');
    expect(written).toEqual(['a']);
    type('ab');
    type('abc');
    expect(written).toEqual(['a']);
    await answer();
    expect(written).toEqual(['a', 'abc']);
    expect(states.at(-1)).toBe('saving');
    await answer();
    expect(states.at(-1)).toBe('saved');
  });

  test('tells of a refused write, keeps the work, and tries again by itself and with the next change', async () => {
    const { written, states, type, answer } = setting();
    type('a');
    await answer(new DOMException('full', 'QuotaExceededError'));
    expect(states.at(-1)).toBe('failed');
    await vi.advanceTimersByTimeAsync(5000);
    expect(written).toEqual(['a', 'a']);
    await answer(new Error('still full'));
    type('ab');
    await answer();
    expect(written.at(-1)).toBe('ab');
    expect(states.at(-1)).toBe('saved');
  });

  test('stops for good when another tab wrote first', async () => {
    const { written, states, type, answer } = setting();
    type('a');
    await answer({ kind: 'conflict' });
    expect(states.at(-1)).toBe('conflict');
    type('b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual(['a']);
  });

  test('writes the whole document once the hands rest', async () => {
    const { written, type, answer } = setting();
    type('a');
    await answer(saved(-3));
    expect(written).toEqual(['a']);
    await vi.advanceTimersByTimeAsync(1500);
    expect(written).toEqual(['a', 'a']);
    await answer(saved(0));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(written).toEqual(['a', 'a']);
  });

  test('flush waits for what is under way and for what is not written yet', async () => {
    const { saver, type, answer } = setting();
    type('a');
    type('b');
    let done = false;
    void saver.flush().then(() => (done = true));
    await answer();
    expect(done).toBe(false);
    await answer();
    expect(done).toBe(true);
  });
});
