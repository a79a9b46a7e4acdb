import type { Item, Method } from '@chamdiem/core';

const plain: Method = { kind: 'points', max: 1, step: 1 };

/** The method for a new criterion: that of the nearest criterion before it where it stands alone, for tables are mostly of one kind; else points entered freely. */
export function methodLike(before: readonly Item[]): Method {
  const method = before.findLast((item) => item.kind === 'criterion')?.method;
  return method !== undefined && (method.kind === 'points' || method.kind === 'yes-no' || method.kind === 'levels') ? method : plain;
}
