import type { palette as viPalette, shortcuts as viShortcuts, tour as viTour } from '../vi/shortcuts.ts';

export const shortcuts: typeof viShortcuts = {
  groups: { everywhere: 'Everywhere', outline: 'In the outline', sheet: 'In the sheet', source: 'In the source' },
  names: {
    palette: 'Find a command or criterion', undo: 'Undo', redo: 'Redo', regions: 'To the next part of the screen (with Shift: back)', toasts: 'Go to the messages at the foot', dismiss: 'Close a dialog or a message', help: 'This list', add: 'Add a criterion', addSection: 'Add a section', rename: 'Rename', duplicate: 'Duplicate',
    moveUp: 'Move up', moveDown: 'Move down', moveIn: 'Into the section above', moveOut: 'Out of its section', moveTo: 'Move to…', all: 'Select all', remove: 'Delete', next: 'Next criterion or level', complete: 'Suggest what the format allows',
  },
};

export const palette: typeof viPalette = {
  placeholder: 'Type a command, panel or criterion (no tone marks needed)',
  help: 'Arrows choose, Enter runs, Esc closes.',
  groups: { commands: 'Commands', panels: 'Panels', items: 'Sections and criteria' },
  none: 'Nothing found.',
};

export const tour: typeof viTour = {
  title: 'Three minutes to get started',
  step: (number, count) => `Step ${number} of ${count}`,
  next: 'Next',
  back: 'Back',
  skip: 'Skip',
  done: 'Start',
  steps: [
    { title: 'The outline on the left', text: 'The sections and criteria of the sheet with their points. Enter adds a criterion, dragging or Alt+arrows move it, a right click shows everything that can be done.' },
    { title: 'The sheet in the middle', text: 'Change titles, descriptions, levels and points where they stand, as in Word. The tabs above open classes, facts, languages, source and export.' },
    { title: 'The points budget on top', text: 'The bar shows how much of the 100 points is given out. Too much or too little shows at once; the rest can be spread, or the whole scaled to 100.' },
    { title: 'Details on the right', text: 'Properties of the chosen criterion; Findings names mistakes and how to mend them; Preview is the very sheet that raters will see: fill it in to see total and class.' },
    { title: 'Nothing is lost, nothing is final', text: 'Every change is kept on this machine at once and can be undone, even after closing. When it is finished, Publish seals a version.' },
  ],
  stepsOnPhone: [
    { title: 'The outline: at the bottom left', text: 'The sections and criteria of the sheet with their points. The plus adds a criterion; a long press on a line shows everything that can be done.' },
    { title: 'The sheet: at the bottom in the middle', text: 'Change titles, descriptions, levels and points where they stand. The pictures above open classes, facts, languages, golden cases, source and export.' },
    { title: 'The points budget on top', text: 'How much of the 100 points is given out. Too much or too little shows at once; a tap there spreads the rest, or scales the whole to 100.' },
    { title: 'Details: at the bottom right', text: 'Properties of the chosen criterion; Findings names mistakes and how to mend them; Preview is the very sheet that raters will see: fill it in to see total and class.' },
    { title: 'Nothing is lost, nothing is final', text: 'Every change is kept on this machine at once and can be undone, even after closing. When it is finished, Publish, behind the three dots, seals a version.' },
  ],
};
