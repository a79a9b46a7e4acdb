import type { Id, Issue, Rubric } from '@chamdiem/core';
import { itemAtPointer } from '../document/read/pointers.ts';
import { pointerOf, stepsOf } from '../document/read/path.ts';
import type { PanelId } from '../panels/panel.ts';

/** Where something of the document is edited: the panel, and the section or criterion that must be selected there. */
export interface Where {
  readonly panel: PanelId;
  readonly area: 'centre' | 'right';
  readonly item: Id | null;
  readonly pointer: string;
  /** The language that lacks something, where that is what is wrong. */
  readonly language?: string;
}

type Problem = Pick<Issue, 'code' | 'path' | 'params' | 'fix'>;

/** The panel in which each part of the document is edited. */
const panelOf: Readonly<Record<string, PanelId>> = {
  title: 'sheet',
  description: 'sheet',
  sections: 'sheet',
  total: 'properties',
  rounding: 'properties',
  entry: 'properties',
  missing: 'properties',
  notApplicable: 'properties',
  version: 'properties',
  valid: 'properties',
  tags: 'properties',
  sources: 'properties',
  illustrative: 'properties',
  notes: 'properties',
  classes: 'classes',
  exemptions: 'classes',
  constraints: 'classes',
  facts: 'facts',
  values: 'facts',
  rows: 'facts',
  scales: 'facts',
  findings: 'facts',
  goldenCases: 'cases',
  languages: 'languages',
};

/** What of a section or criterion is written on the sheet; the rest is among its properties. */
const onSheet: readonly RegExp[] = [/^$/, /^(?:title|description|code|items)(?:\/|$)/, /^method\/levels(?:\/\d+(?:\/(?:title|points|id).*)?)?$/];

/** Where a problem is mended. */
export function whereOf(document: Rubric, { code, path, params, fix }: Problem): Where {
  // A problem of the document as a whole is mended where its fix would write.
  const pointer = path === '' ? (fix?.[0]?.path ?? '') : path;
  const item = itemAtPointer(document, pointer);
  const id = item?.item.id ?? null;
  const [first, second] = stepsOf(pointer);
  if (code === 'translation-missing') return { panel: 'languages', area: 'centre', item: null, pointer, ...(Array.isArray(params['languages']) ? { language: String(params['languages'][0]) } : {}) };
  if (item !== undefined) {
    const rest = stepsOf(pointer).slice(item.path.length);
    // Of two with one id only the first can be chosen.
    const place = pointerOf([...item.path, ...rest]);
    if (rest[0] === 'classes') return { panel: 'classes', area: 'centre', item: id, pointer: place };
    const sheet = onSheet.some((pattern) => pattern.test(rest.join('/')));
    return sheet ? { panel: 'sheet', area: 'centre', item: id, pointer: place } : { panel: 'properties', area: 'right', item: id, pointer: place };
  }
  if (first === 'total' && second === 'adjustments') return { panel: 'classes', area: 'centre', item: null, pointer };
  const panel = first === undefined ? 'sheet' : (panelOf[first] ?? 'source');
  return { panel, area: panel === 'properties' ? 'right' : 'centre', item: null, pointer };
}
