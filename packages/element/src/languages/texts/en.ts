import type { LoadFailure } from '../../source/failure.ts';
import type { ElementTexts } from '../elementTexts.ts';

export const enElement: ElementTexts = {
  loading: 'Loading…',
  noRubric: 'This page does not say which rubric to use.',
  noSheet: 'This page does not say whose result to show.',
  rubricFailed: (failure) => `The form cannot be shown: the rubric could not be read. ${reason(failure)}`,
  sheetFailed: (failure) => `The scoresheet cannot be shown: the saved sheet could not be read. ${reason(failure)}`,
  retry: 'Try again',
  incomplete: 'The scoresheet is not complete. Score the items that are still missing.',
  refused: (answers) => `The scoresheet has ${answers} ${answers === 1 ? 'entry that is' : 'entries that are'} not valid.`,
};

function reason(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'unreachable': return `${failure.url} cannot be reached. Check the network and try again.`;
    case 'refused': return `The server answered ${failure.status} for ${failure.url}. Tell whoever runs this portal.`;
    case 'not-a-sheet': return 'What arrived is no scoresheet.';
    case 'not-json': return failure.url === null ? 'What the page embeds is not valid JSON.' : `What is at ${failure.url} is not valid JSON.`;
  }
}
