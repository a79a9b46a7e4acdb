import type { Id, Issue, Rubric } from '@chamdiem/core';
import { itemAtPointer } from '../../document/read/pointers.ts';
import { stepsOf } from '../../document/read/path.ts';
import type { PanelId } from '../panel.ts';

/** Where a problem is mended: the panel, and the section or criterion to select there. */
export interface Where {
  readonly panel: PanelId;
  readonly item: Id | null;
}

/** The panel in which each part of the document is edited. */
const panelOf: Readonly<Record<string, PanelId>> = {
  sections: 'sheet',
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

export function whereOf(document: Rubric, { path }: Pick<Issue, 'path'>): Where {
  const steps = stepsOf(path);
  const item = itemAtPointer(document, path)?.item.id ?? null;
  if (steps[0] === 'total') return { panel: steps[1] === 'adjustments' ? 'classes' : 'sheet', item: null };
  if (steps[0] === 'sections' && steps.includes('classes')) return { panel: 'classes', item };
  return { panel: panelOf[steps[0] ?? ''] ?? (steps[0] === undefined ? 'sheet' : 'source'), item };
}
