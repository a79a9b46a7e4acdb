import type { Messages } from '../vi/index.ts';

export const preview: Messages['preview'] = {
  frame: 'Shown as on',
  frames: { phone: 'Phone', desk: 'Desk', print: 'Paper' },
  look: 'Language and theme of the preview',
  stale: 'The sheet has errors. This is its last valid form.',
  emptyTitle: 'Nothing to preview yet',
  emptyText: 'Add sections and criteria and the form appears here.',
  emptyInvalid: 'The sheet has errors and cannot be shown. See Findings for how to mend it.',
  total: 'Total',
  between: (min, max) => `${min}–${max}`,
  points: (total) => (total === '1' ? '1 point' : `${total} points`),
  outcome: 'Class',
  keep: 'Keep as a case',
  clear: 'Clear what was filled in',
  explain: 'Why this is the result',
};
