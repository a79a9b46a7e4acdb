import type { RowTable, Text } from '@chamdiem/core';

type Column = RowTable['columns'][number];

/** A column of another kind under the same name. */
export function columnOf(kind: Column['kind'], { id, title }: { readonly id: string; readonly title: Text }, newOption: Text): Column {
  switch (kind) {
    case 'boolean': case 'text': return { kind, id, title };
    case 'number': return { kind, id, title, domain: { min: 0, max: 100 } };
    case 'option': return { kind, id, title, options: [{ id: 'bac', title: newOption }, { id: 'bac-2', title: newOption }] };
  }
}
