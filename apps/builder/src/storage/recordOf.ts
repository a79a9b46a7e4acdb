import type { Rubric } from '@chamdiem/core';
import { criterionPlaces } from '../document/read/items.ts';
import type { RubricRecord } from './records.ts';

/** What the list shows of a document. A document may be unfinished, so nothing in it is taken for granted. */
export function recordOf(document: Rubric): Pick<RubricRecord, 'id' | 'version' | 'status' | 'title' | 'languages' | 'tags' | 'criteria' | 'max' | 'digest'> {
  return {
    id: String(document.id ?? ''),
    version: String(document.version ?? ''),
    status: document.status === 'published' ? 'published' : 'draft',
    title: document.title ?? {},
    languages: document.languages ?? [],
    tags: document.tags ?? [],
    criteria: criterionPlaces(document).length,
    max: document.total?.max === undefined ? null : String(document.total.max),
    ...(document.digest === undefined ? {} : { digest: document.digest }),
  };
}
