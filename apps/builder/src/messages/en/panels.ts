import type { panels as vi } from '../vi/panels.ts';

export const panels: typeof vi = {
  outline: 'Outline',
  sheet: 'Sheet',
  classes: 'Classes',
  facts: 'Facts',
  languages: 'Languages',
  cases: 'Golden cases',
  source: 'Source',
  export: 'Export',
  properties: 'Properties',
  findings: 'Findings',
  preview: 'Preview',
  budget: 'Points budget',
};
