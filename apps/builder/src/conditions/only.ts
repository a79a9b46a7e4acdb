import type { Id } from '@chamdiem/core';

/** What was meant before if it is in the list, or the only one there; else none, so that nothing is guessed. */
export function only(list: readonly { readonly id: Id }[], before: Id | undefined): Id {
  return list.find(({ id }) => id === before)?.id ?? (list.length === 1 ? list[0]!.id : '');
}
