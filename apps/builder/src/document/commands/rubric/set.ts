import type { Rubric } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';

type Settable =
  | 'version' | 'status' | 'title' | 'description' | 'languages' | 'tags' | 'valid' | 'illustrative' | 'notes' | 'entry' | 'missing' | 'notApplicable' | 'rounding' | 'findings' | 'total';

/** One field of the rubric and its new value; undefined takes an optional field away. */
export type SetRubricArgs = { [Field in Settable]: { readonly field: Field; readonly value: Rubric[Field] | undefined; readonly part?: string } }[Settable];

export const setRubric = command('rubric.set', {
  run: (document, { field, value }: SetRubricArgs) => setAt(document, [field], value),
  group: ({ field, part }) => (part === undefined ? undefined : `rubric.set/${field}/${part}`),
});
