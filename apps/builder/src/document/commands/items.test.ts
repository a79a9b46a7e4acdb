import { describe, expect, it } from 'vitest';
import { validateRubric } from '@chamdiem/core';
import { applyCommand } from '../apply.ts';
import { criterionPlaces, findItem, items } from '../read/items.ts';
import { libraryRubric, small } from '../test/rubrics.ts';
import type { CommandArgs, CommandId } from './index.ts';
import type { Rubric } from '@chamdiem/core';

const run = <I extends CommandId>(document: Rubric, id: I, args: CommandArgs[I]): Rubric => applyCommand(document, id, args).document;
const order = (document: Rubric): string => items(document).map(({ item }) => item.id).join(' ');

describe('sections and criteria', () => {
  it('adds a criterion that is scored like the one before it and takes the next code', () => {
    const next = run(small(), 'criterion.add', { to: { after: 'two' }, criterion: { title: { vi: 'Công tác chuẩn bị' } } });
    expect(findItem(next, 'cong-tac-chuan-bi')?.item).toEqual({ kind: 'criterion', id: 'cong-tac-chuan-bi', code: '3', title: { vi: 'Công tác chuẩn bị' }, method: { kind: 'points', max: 20, step: 1 } });
    expect(findItem(run(small(), 'section.add', { to: { into: null }, id: 'c' }), 'c')?.item.code).toBe('III');
  });

  it('gives a number to an id that is taken', () => {
    expect(order(run(small(), 'criterion.add', { to: { into: 'a' }, id: 'one' }))).toBe('a one two one-2 b three inner four');
  });

  it('moves in the order of the sheet, counted where things end up', () => {
    expect(order(run(small(), 'item.move', { ids: ['two', 'one'], to: { after: 'three' } }))).toBe('a b three one two inner four');
    expect(order(run(small(), 'item.move', { ids: ['one'], to: { after: 'two' } }))).toBe('a two one b three inner four');
    expect(order(run(small(), 'item.move', { ids: ['inner'], to: { before: 'a' } }))).toBe('inner four a one two b three');
  });

  it('refuses to put a section into itself, or a criterion at the top', () => {
    const before = small();
    expect(run(before, 'item.move', { ids: ['b'], to: { into: 'inner' } })).toBe(before);
    expect(run(before, 'item.move', { ids: ['one'], to: { into: null } })).toBe(before);
    expect(run(before, 'item.move', { ids: ['one'], to: { after: 'nothing' } })).toBe(before);
  });

  it('duplicates with what is inside; what the parts name of each other names the copies', () => {
    const before = run(small(), 'item.set', { ids: ['four'], field: 'applicableWhen', value: { op: 'applicable', criterion: 'three' } });
    const next = run(before, 'item.duplicate', { ids: ['b'] });
    expect(order(next)).toBe('a one two b three inner four b-2 three-2 inner-2 four-2');
    expect(findItem(next, 'four-2')?.item.applicableWhen).toEqual({ op: 'applicable', criterion: 'three-2' });
  });

  it('removes a section with everything in it and keeps the rest the same objects', () => {
    const before = small();
    const next = run(before, 'item.remove', { ids: ['b', 'four'] });
    expect(order(next)).toBe('a one two');
    expect(next.sections[0]).toBe(before.sections[0]);
  });

  it('brings the shared scale that a pasted criterion uses, once', () => {
    const scale = { id: 's', levels: [{ id: 'x', title: { vi: 'X' }, points: 2 }, { id: 'y', title: { vi: 'Y' }, points: 0 }] };
    const item = { kind: 'criterion' as const, id: 'one', title: { vi: 'Mới' }, method: { kind: 'levels' as const, scale: 's' } };
    const once = run(small(), 'item.paste', { items: [item], scales: [scale], to: { into: 'a' } });
    const twice = run(once, 'item.paste', { items: [item], scales: [scale], to: { into: 'a' } });
    expect(order(twice)).toBe('a one two one-2 one-3 b three inner four');
    expect(twice.scales).toEqual([scale]);
    const other = { ...scale, levels: [{ id: 'z', title: { vi: 'Z' }, points: 9 }, { id: 'y', title: { vi: 'Y' }, points: 0 }] };
    const clash = run(once, 'item.paste', { items: [item], scales: [other], to: { into: 'a' } });
    expect(clash.scales?.map(({ id }) => id)).toEqual(['s', 's-2']);
    expect(criterionPlaces(clash).find(({ item: { id } }) => id === 'one-3')?.item.method).toEqual({ kind: 'levels', scale: 's-2' });
  });
});

describe('renaming', () => {
  it('rewrites every reference: the rubric stays valid and its golden cases too', () => {
    const before = libraryRubric('hop-ban-thuong-vu');
    const next = run(before, 'id.rename', { target: { kind: 'fact', id: 'present' }, to: 'attended' });
    expect(validateRubric(next).ok).toBe(true);
    expect(JSON.stringify(next)).not.toContain('"present"');
    const again = run(next, 'id.rename', { target: { kind: 'item', id: 'passed-on-time' }, to: 'in-time' });
    expect(validateRubric(again).ok).toBe(true);
    expect(JSON.stringify(again)).not.toContain('"passed-on-time"');
  });

  it('does not take an id that a neighbour has', () => {
    const before = small();
    expect(run(before, 'id.rename', { target: { kind: 'item', id: 'one' }, to: 'two' })).toBe(before);
  });
});

describe('accepted findings', () => {
  it('follow what they were about, and go with it', () => {
    const before = run(small(), 'finding.accept', { finding: { code: 'max-exceeded', path: '/sections/1/items/1/items/0/max', reason: { vi: 'Theo văn bản' } } });
    const moved = run(before, 'item.move', { ids: ['inner'], to: { before: 'one' } });
    expect(moved.acceptedFindings?.[0]?.path).toBe('/sections/0/items/0/items/0/max');
    expect(run(moved, 'item.remove', { ids: ['four'] }).acceptedFindings).toBeUndefined();
    expect(run(moved, 'id.rename', { target: { kind: 'item', id: 'four' }, to: 'vier' }).acceptedFindings?.[0]?.path).toBe('/sections/0/items/0/items/0/max');
  });
});
