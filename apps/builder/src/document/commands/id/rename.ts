import type { Id, Rubric } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { renamedReferences } from '../../edit/renamed.ts';
import { declarationOf } from '../../read/declarations.ts';
import type { Target } from '../../read/references.ts';

/** Gives something another id and rewrites everything that names it. An id that a neighbour has changes nothing. */
export const renameId = command('id.rename', {
  run: (document, { target, to }: { readonly target: Target; readonly to: Id }): Rubric => {
    const declared = declarationOf(document, target);
    if (declared === undefined || to === target.id || declared.taken.has(to)) return document;
    return setAt(renamedReferences(document, target, to), [...declared.path, 'id'], to);
  },
  title: (_, { target, to }) => `${target.id} → ${to}`,
});
