import type { files as vi } from '../vi/files.ts';

export const files: typeof vi = {
  openTitle: 'Rubric from a file',
  openText: 'Choose a rubric file (JSON) that this or another program wrote. A table as CSV is shown before anything is taken in.',
  choose: 'Choose a file…',
  drop: 'or drop it here',
  reading: 'Reading the file…',
  refused: (name) => `“${name}” was not taken. Nothing was imported.`,
  opened: (title) => `Imported “${title}” as a draft.`,
  openedWithIssues: (title, count) => `Imported “${title}” as a draft; ${count} errors are left to mend, listed under Findings.`,
  another: 'Choose another file',
  problem: {
    'too-big': (size, limit) => `The file is too big: ${size}, at most ${limit}. Is it the right file?`,
    unreadable: 'The file cannot be read. It may have been moved, be open elsewhere, or be protected.',
    'not-utf8': 'The file is not UTF-8. Save it as UTF-8.',
    'not-json': (line, column) => `The file is not JSON: wrong at line ${line}, column ${column}.`,
    'not-a-rubric': 'This is JSON but not a rubric: it has no “schemaVersion”.',
    'no-table': 'The file has no rows. Save the table from Excel again as CSV (UTF-8).',
    'other-version': (found) => `The rubric has format version ${found}; this program reads version 1. Update the program or export the file again.`,
    issues: (count) => (count === 1 ? 'The file does not make a rubric, 1 place is wrong:' : `The file does not make a rubric, ${count} places are wrong:`),
  },
  moreIssues: (count) => `… and ${count} more.`,
};
