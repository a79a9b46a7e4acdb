import type { Messages } from '../vi/index.ts';

const at = (row: number | undefined): string => (row === undefined ? '' : `Row ${row}: `);

export const tables: Messages['tables'] = {
  title: 'From an Excel or Word table',
  description: 'See what each column is before it goes into the form.',
  paste: 'Copy the table in Excel or Word and paste it here (Ctrl+V)',
  columns: { code: 'Number', title: 'Title', points: 'Maximum points', description: 'Description', level: 'Points of a level', ignore: 'Ignore' },
  states: { section: 'Section', criterion: 'Criterion', heading: 'Heading', 'left-out': 'Left out' },
  issues: {
    'too-many-rows': ({ count = 0 }) => `The table is too long: the last ${count} rows are not taken. Paste it in several parts.`,
    'too-many-columns': ({ count = 0 }) => `The table is too wide: ${count} columns on the right are not taken.`,
    'merged-cells': ({ count = 0 }) => (count === 1 ? '1 merged cell: what is in it counts for its first row and column.' : `${count} merged cells: what is in them counts for their first row and column.`),
    'empty-rows': ({ count = 0 }) => (count === 1 ? '1 empty row is skipped.' : `${count} empty rows are skipped.`),
    'not-a-number': ({ row, text = '' }) => `${at(row)}“${text}” is not a number; mend it in the table, or enter it afterwards.`,
    'no-title': ({ row }) => `${at(row)}has no title and is not taken.`,
    'no-title-column': () => 'No column is the title yet: choose one at the head of its column.',
    'negative-points': ({ row, text = '' }) => `${at(row)}the maximum ${text} is negative and not taken; make it a deduction after the import.`,
    'text-too-long': ({ count = 0 }) => (count === 1 ? '1 cell is too long and was cut at 5,000 characters.' : `${count} cells are too long and were cut at 5,000 characters.`),
    unreadable: ({ row }) => `${at(row)}cannot be read as a table; copy it from Excel or Word again.`,
  },
  columnOf: (number) => `Column ${number} is`,
  unsure: 'Not sure: have a look',
  headings: 'Rows of headings',
  row: 'Row',
  result: (sections, criteria, points, leftOut) => `Takes ${sections} ${sections === 1 ? 'section' : 'sections'}, ${criteria} ${criteria === 1 ? 'criterion' : 'criteria'}, ${points} points in all${leftOut > 0 ? `; leaves out ${leftOut} ${leftOut === 1 ? 'row' : 'rows'}` : ''}.`,
  more: (count) => `… and ${count} more rows`,
  take: 'Put into the form',
  again: 'Paste another table',
  untitled: 'What is assessed',
  noTable: 'There is no table in what was pasted.',
};
