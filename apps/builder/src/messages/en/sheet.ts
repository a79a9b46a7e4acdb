import type { Messages } from '../vi/index.ts';

export const sheet: Messages['sheet'] = {
  rubricTitle: 'Title of the form',
  titlePlaceholder: 'What is assessed…',
  sectionPlaceholder: 'Title of the section…',
  code: 'Number',
  method: 'How it is scored',
  levelPlaceholder: (number) => `Level ${number}`,
  levelTitle: (number) => `Title of level ${number}`,
  levelPoints: (number) => `Points of level ${number}`,
  addLevel: 'Add a level',
  removeLevel: 'Delete the level',
  description: 'Description',
  addDescription: 'Add a description',
  sharedScale: (title) => `Uses the shared scale “${title}”`,
  empty: 'Begin with a section',
  emptyText: 'Type its title and press Enter for a criterion, Tab for its points, Ctrl+Enter for the next section.',
  keys: 'Enter: next criterion · Tab: points · Ctrl+Enter: new section · Alt+↑↓: move',
  made: (made, base) => `${made}/${base} points`,
};
