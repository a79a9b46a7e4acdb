import type { Condition } from '@chamdiem/core';
import type { Messages } from '../messages/useMessages.ts';
import type { MenuEntry } from '../ui/menuEntry.ts';
import type { RowActions } from './rowActions.ts';

/** What can be done with a row: what its list offers, wrapping it, and taking the outer wrapping off. */
export function menuOfRow(t: Messages['conditions'], condition: Condition, actions: RowActions | undefined, replace: (condition: Condition) => void): MenuEntry[] {
  const inner = innerOf(condition);
  return [
    ...(actions === undefined ? [] : listEntries(t, actions)),
    ...(['all', 'any'] as const).map((op): MenuEntry => ({ kind: 'item', label: t.wrap[op], run: () => replace({ op, of: [condition] }) })),
    { kind: 'item', label: t.wrap.not, run: () => replace({ op: 'not', of: condition }) },
    ...(inner === null ? [] : [{ kind: 'item', label: t.unwrap, run: () => replace(inner) } as const]),
  ];
}

function listEntries(t: Messages['conditions'], { index, count, move, duplicate, remove }: RowActions): MenuEntry[] {
  return [
    { kind: 'item', label: t.moveUp, shortcut: 'Alt+Up', disabled: index === 0, run: () => move(index - 1) },
    { kind: 'item', label: t.moveDown, shortcut: 'Alt+Down', disabled: index === count - 1, run: () => move(index + 1) },
    { kind: 'item', label: t.duplicate, run: duplicate },
    { kind: 'item', label: t.remove, danger: true, run: remove },
    { kind: 'separator' },
  ];
}

/** What stands in a wrapping of one. */
function innerOf(condition: Condition): Condition | null {
  if (condition.op === 'not') return condition.of;
  if (condition.op !== 'all' && condition.op !== 'any') return null;
  return condition.of.length === 1 ? condition.of[0]! : null;
}
