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
    changes: (count) => (count === 1 ? '1 text will change.' : `${count} texts will change.`),
    same: (count) => `${count} stay as they are or are empty.`,
    unknown: (lines, count) => `${count} rows are left out, because the rubric no longer has their place: rows ${lines}.`,
    outdated: (lines, count) => `${count} rows were translated from an older text and should be looked at: rows ${lines}.`,
    apply: (count) => (count === 1 ? 'Import 1 text' : `Import ${count} texts`),
    done: (count) => (count === 1 ? 'Imported 1 translation.' : `Imported ${count} translations.`),
    problem: {
      'no-key': () => 'The table has no column “key”. Use a table that “Export CSV” wrote and keep its first row.',
      'no-language': () => 'No column of the table is a language into which the rubric is translated. Keep the first row of the exported table.',
      uneven: (line) => `Row ${line} has more or fewer cells than the first row, or lacks a quote. Nothing was imported.`,
    },
  },
};
