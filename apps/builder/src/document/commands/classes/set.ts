import type { ClassScale } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { listPath, type InSection } from '../list/place.ts';

/** A whole class scale, of the rubric or of a section: a ready-made set of classes, direction and what is compared. Undefined takes it away. */
export const setClasses = command('classes.set', {
  run: (document, { scale, ...place }: InSection & { readonly scale: ClassScale | undefined; readonly part?: string }) => {
    const at = listPath(document, ['classes'], place);
    return at === undefined ? document : setAt(document, at, scale);
  },
  group: ({ section, part }) => (part === undefined ? undefined : `classes.set/${section ?? ''}/${part}`),
});
