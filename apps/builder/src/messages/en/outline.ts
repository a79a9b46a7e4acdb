import type { Messages } from '../vi/index.ts';

export const outline: Messages['outline'] = {
  label: 'Outline of the form',
  filter: 'Filter by title…',
  noMatch: 'Nothing matches',
  empty: 'The form has no section yet',
  emptyText: 'Add a section, or paste rows from Excel or Word.',
  expand: 'Open the section',
  collapse: 'Fold the section',
  actions: (title) => `Actions for “${title}”`,
  moveTitle: 'Move to which section?',
  top: 'Top level of the form',
  moveHere: 'Move',
  problems: (errors, warnings) => [errors > 0 ? `${errors} ${errors === 1 ? 'error' : 'errors'}` : '', warnings > 0 ? `${warnings} ${warnings === 1 ? 'warning' : 'warnings'}` : ''].filter((part) => part !== '').join(', '),
  uncovered: 'No golden case reaches all its levels yet',
  selected: (count) => `${count} parts selected`,
};
