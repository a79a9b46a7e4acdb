import type { languages as vi } from '../vi/languages.ts';

const names: Readonly<Record<string, string>> = { vi: 'Vietnamese', en: 'English', zh: 'Chinese', lo: 'Lao', km: 'Khmer', fr: 'French' };

export const languages: typeof vi = {
  name: (language) => names[language] ?? language,
  target: 'Language of the translation',
  filter: 'Filter translations',
  all: (count) => `All ${count}`,
  missing: (count) => `Missing ${count}`,
  stale: (count) => `Stale ${count}`,
  states: { missing: 'missing', stale: 'original changed' },
  confirm: 'Still right',
  done: { missing: 'No translation is missing.', stale: 'No translation is stale.' },
  export: 'Export CSV',
  import: 'Import CSV…',
  add: 'Add a language',
  empty: { title: 'The rubric has one language', text: 'Add a language to translate side by side; what is missing, and what changed in the original, is marked. A CSV can go to a translator and come back.' },
  parts: {
    title: 'Sheet', description: 'Sheet', illustrative: 'Sheet', sources: 'Source', notes: 'Note', facts: 'Fact', rows: 'List', values: 'Named value', scales: 'Scale', classes: 'Classes', exemptions: 'Exemption', constraints: 'Constraint',
    findings: 'Findings', total: 'Total', goldenCases: 'Golden case', acceptedFindings: 'Accepted finding',
  },
  fields: {
    title: 'title', description: 'description', illustrative: 'what is an illustration', from: 'source', descriptor: 'descriptor', unit: 'unit', message: 'message', guidance: 'guidance', text: 'text', by: 'by whom', working: 'working', reason: 'reason',
  },
  csv: {
    title: 'Import translations',
    changes: (count) => (count === 0 ? 'No text will change.' : count === 1 ? '1 text will change.' : `${count} texts will change.`),
    more: (count) => `and ${count} more.`,
    same: (count) => (count === 1 ? '1 text stays as it is or is empty.' : `${count} texts stay as they are or are empty.`),
    leftOut: {
      unknown: (rows, count) => (count === 1 ? `1 row is left out, because the rubric does not have its place: row ${rows}.` : `${count} rows are left out, because the rubric does not have their places: rows ${rows}.`),
      uneven: (rows, count) => (count === 1 ? `1 row is left out, because it has more or fewer cells than the first row: row ${rows}.` : `${count} rows are left out, because they have more or fewer cells than the first row: rows ${rows}.`),
      repeated: (rows, count) => (count === 1 ? `1 row is left out, because its place stands further up already: row ${rows}.` : `${count} rows are left out, because their places stand further up already: rows ${rows}.`),
    },
    outdated: (rows, count) => (count === 1 ? `1 row was translated from an older text and should be looked at: row ${rows}.` : `${count} rows were translated from an older text and should be looked at: rows ${rows}.`),
    otherColumns: (columns) => `Not read: ${columns}. That is no language of the rubric.`,
    apply: (count) => (count === 1 ? 'Import 1 text' : `Import ${count} texts`),
    done: (count) => (count === 1 ? 'Imported 1 translation.' : `Imported ${count} translations.`),
    problem: {
      'no-key': () => 'The table has no column “key”. Use a table that “Export CSV” wrote and keep its first row.',
      'no-language': () => 'No column of the table is a language into which the rubric is translated. Keep the first row of the exported table.',
      quotes: (row) => `From row ${row} on a double quote opens and does not close, so nobody knows which cell belongs to which row. Nothing was imported. Save the table as CSV from Excel and import it again.`,
    },
  },
};
