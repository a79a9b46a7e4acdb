import { define } from '../lint/check.ts';
import { exactly } from '../lint/decimals.ts';
import { pointer } from '../issue.ts';
import type { Found } from '../lint/check.ts';

/** A weight that changes no points: its section does not weigh, the item takes no part in the mean, or the weight is 0. */
export const weightNoEffect = define({ code: 'weight-no-effect', severity: 'warning', needs: 'document' }, ({ rubric, criteria, sections }) => {
  const found: Found[] = [];
  const look = (node: { readonly weight?: number | string; readonly role?: string }, path: readonly (string | number)[], combine: string | undefined): void => {
    if (node.weight === undefined) return;
    const why = combine !== 'weighted' ? 'section-does-not-weigh' : (node.role ?? 'normal') !== 'normal' ? 'not-normal' : exactly(node.weight).n === 0n ? 'weight-is-zero' : null;
    if (why === null) return;
    found.push({ path: [...path, 'weight'], params: { weight: String(node.weight), why }, fix: [{ op: 'remove', path: pointer([...path, 'weight']) }] });
  };
  for (const { node, path, around } of criteria) look(node, path, around.at(-1)?.node.combine);
  for (const { node, path } of sections) {
    const parent = path.length === 2 ? rubric.total : sections.find((other) => other.path.length === path.length - 2 && other.path.every((step, i) => step === path[i]))?.node;
    look(node, path, parent?.combine);
  }
  return found;
});
