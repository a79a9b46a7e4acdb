import type { exportTexts as vi } from '../vi/export.ts';

export const exportTexts: typeof vi = {
  file: 'Rubric file',
  errors: (count) => (count === 1 ? 'The rubric has 1 error: the file can be kept or sent on, but a portal will not accept it.' : `The rubric has ${count} errors: the file can be kept or sent on, but a portal will not accept it.`),
  draft: 'The rubric is a draft. Publish it before a portal uses it, so that every result belongs to one version.',
  download: (file) => `Download ${file}`,
  digest: 'Digest: one other letter gives another digest. Score reports name it.',
  embed: 'Embed in a portal',
  embedText: 'Pass this on with the rubric file to whoever looks after the portal.',
  snippets: { vue: 'Vue', element: 'Any page', npm: 'Server (npm)', cli: 'Command line' },
  explained: {
    vue: 'A component of a Vue 3 application: npm install @chamdiem/vue.',
    element: 'One HTML tag for any page, without a bundler. The file chamdiem-element.js is in the package @chamdiem/element.',
    npm: 'Scores and explains on a server: npm install @chamdiem/core.',
    cli: 'Checks, seals, and scores tables of sheets.',
  },
  copyRefused: 'The browser does not let the page copy (plain http). Select the text and press Ctrl+C.',
};
