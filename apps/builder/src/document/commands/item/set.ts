import type { Criterion, Id, Section } from '@chamdiem/core';
import { command } from '../../command.ts';
import { setAt } from '../../edit/at.ts';
import { findItem } from '../../read/items.ts';
import { headings } from './headings.ts';

type SectionField = 'code' | 'title' | 'description' | 'tags' | 'role' | 'max' | 'weight' | 'combine' | 'rescale' | 'clamp' | 'rounding' | 'applicableWhen' | 'notApplicable' | 'source' | 'illustrative' | 'note';
type CriterionField =
  | 'code' | 'title' | 'description' | 'guidance' | 'tags' | 'role' | 'max' | 'weight' | 'applicableWhen' | 'notApplicable' | 'missing' | 'rounding' | 'requires' | 'source' | 'illustrative' | 'note';

type SectionChange = { [Field in SectionField]: { readonly field: Field; readonly value: Section[Field] | undefined } }[SectionField];
type CriterionChange = { [Field in CriterionField]: { readonly field: Field; readonly value: Criterion[Field] | undefined } }[CriterionField];

const only: Readonly<Record<string, 'section' | 'criterion'>> = { combine: 'section', rescale: 'section', clamp: 'section', guidance: 'criterion', missing: 'criterion', requires: 'criterion' };

/** One field of one or more sections and criteria; those that do not have such a field stay as they are. `part` names what is being typed. */
export type SetItemArgs = { readonly ids: readonly Id[]; readonly part?: string } & (SectionChange | CriterionChange);

export const setItem = command('item.set', {
  run: (document, { ids, field, value }: SetItemArgs) =>
    ids.reduce((sofar, id) => {
      const place = findItem(document, id);
      return place === undefined || (only[field] ?? place.item.kind) !== place.item.kind ? sofar : setAt(sofar, [...place.path, field], value);
    }, document),
  title: (document, { ids }) => headings(document, ids),
  group: ({ ids, field, part }) => (part === undefined ? undefined : `item.set/${ids.join(',')}/${field}/${part}`),
});
