import 'fake-indexeddb/auto';
import type { Rubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '../document/frozen.ts';
import { openDatabase } from './database.ts';
import { readRubric } from './read.ts';
import { createRubric } from './rubrics.ts';
import { save } from './save.ts';
import type { Kept } from './save.ts';
import type { Timeline, TimelineStep } from './timeline.ts';

const database = await openDatabase();
const now = 1_000;

function rubricNamed(title: string, count = 1): Rubric {
  const items = Array.from({ length: count }, (_, index) => ({ kind: 'criterion' as const, id: `c${index}`, title: { vi: `${title} ${index}` }, method: { kind: 'yes-no' as const, yes: index } }));
  return frozen({ schemaVersion: 1, id: 'r', version: '1.0.0', title: { vi: title }, languages: ['vi'], sections: [{ kind: 'section', id: 's', title: { vi: 'S' }, items }] });
}

function did(timeline: Timeline, after: Rubric, label = 'change'): Timeline {
  const step: TimelineStep = { before: timeline.document, after, label: { key: label } };
  return { document: after, steps: [...timeline.steps.slice(0, timeline.position), step], position: timeline.position + 1 };
}

function went(timeline: Timeline, position: number): Timeline {
  const document = position === timeline.steps.length ? (timeline.steps.at(-1)?.after ?? timeline.document) : timeline.steps[position]!.before;
  return { ...timeline, position, document };
}

/** What can be told of a timeline, as text: documents to the order of their keys. */
const told = ({ steps, position, document }: Timeline) =>
  JSON.stringify({ position, document, steps: steps.map(({ before, after, label, group }) => ({ before, after, label, group })) });

async function created(document: Rubric) {
  const { key } = await createRubric(database, document, now);
  const opened = (await readRubric(database, key))!;
  return { key, ...opened };
}

async function saved(key: string, timeline: Timeline, kept: Kept, snapshot = false): Promise<Kept> {
  const outcome = await save(database, key, timeline, kept, { snapshot, now });
  if (outcome.kind !== 'saved') throw new Error(outcome.kind);
  return outcome.kept;
}

type Move = { kind: 'do' | 'extend'; count: number } | { kind: 'go' | 'forget'; to: number } | { kind: 'save'; snapshot: boolean } | { kind: 'reload' };
const moves = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.record({ kind: fc.constantFrom('do' as const, 'extend' as const), count: fc.nat(6) }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('go' as const), to: fc.nat(20) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('forget' as const), to: fc.nat(20) }) },
    { weight: 4, arbitrary: fc.record({ kind: fc.constant('save' as const), snapshot: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('reload' as const) }) },
  ),
  { maxLength: 40 },
) as fc.Arbitrary<Move[]>;

describe('saving', () => {
  test('a reload gives back the document and every step, whatever was done and undone between saves', async () => {
    await fc.assert(
      fc.asyncProperty(moves, async (list) => {
        const start = await created(rubricNamed('start'));
        let { timeline, kept } = start;
        let atLastSave = timeline;
        for (const [turn, move] of list.entries()) {
          switch (move.kind) {
            case 'do': timeline = did(timeline, rubricNamed(`turn ${turn}`, move.count)); break;
            case 'extend': {
              // Typing: the newest step is replaced by a longer one.
              const last = timeline.steps[timeline.position - 1];
              if (last !== undefined) timeline = did(went(timeline, timeline.position - 1), rubricNamed(`typed ${turn}`, move.count), last.label.key);
              break;
            }
            case 'go': timeline = went(timeline, move.to % (timeline.steps.length + 1)); break;
            case 'forget': {
              const dropped = move.to % (timeline.position + 1);
              timeline = { ...timeline, steps: timeline.steps.slice(dropped), position: timeline.position - dropped };
              break;
            }
            case 'save':
              kept = await saved(start.key, timeline, kept, move.snapshot);
              atLastSave = timeline;
              break;
            case 'reload': {
              const again = (await readRubric(database, start.key))!;
              expect(told(again.timeline)).toBe(told(atLastSave));
              ({ timeline, kept } = again);
              break;
            }
          }
        }
        await saved(start.key, timeline, kept);
        expect(told((await readRubric(database, start.key))!.timeline)).toBe(told(timeline));
      }),
    );
  });

  test('a tab that does not know the newest revision writes nothing', async () => {
    const { key, timeline, kept } = await created(rubricNamed('a'));
    const first = did(timeline, rubricNamed('first tab'));
    await saved(key, first, kept);
    const outcome = await save(database, key, did(timeline, rubricNamed('second tab')), kept, { snapshot: true, now });
    expect(outcome).toEqual({ kind: 'conflict' });
    expect(told((await readRubric(database, key))!.timeline)).toBe(told(first));
  });

  test('a rubric that another tab deleted does not come back half', async () => {
    const { timeline, kept } = await created(rubricNamed('a'));
    expect(await save(database, 'not-there', did(timeline, rubricNamed('b')), kept, { snapshot: true, now })).toEqual({ kind: 'gone' });
    expect(await readRubric(database, 'not-there')).toBeUndefined();
  });

  test('one changed criterion of a thousand writes little', async () => {
    const { key, timeline, kept } = await created(rubricNamed('big', 1000));
    const before = timeline.document;
    const section = before.sections[0]!;
    const after = frozen({ ...before, sections: [{ ...section, items: section.items.with(500, { ...section.items[500]!, title: { vi: 'khác' } }) }] });
    await saved(key, did(timeline, after), kept);
    expect((await database.get('snapshots', key))!.document).toEqual(before);
    expect(JSON.stringify(await database.get('steps', [key, 0])).length).toBeLessThan(800);
  });

  test('the list learns title, status and dates', async () => {
    const { key, timeline, kept } = await created(rubricNamed('a'));
    await save(database, key, did(timeline, frozen({ ...rubricNamed('Tên mới', 3), status: 'published' as const, digest: 'sha256-0' })), kept, { snapshot: false, now: 2_000 });
    expect(await database.get('rubrics', key)).toMatchObject({ title: { vi: 'Tên mới' }, status: 'published', digest: 'sha256-0', criteria: 3, createdAt: 1_000, savedAt: 2_000, revision: 2 });
  });
});
