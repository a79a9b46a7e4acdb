import type { DraftMessages } from '../draftMessages.ts';

export const drafts: DraftMessages = {
  title: 'Draft',
  keeping: 'Keeping the draft…',
  kept: (at) => `Draft kept on this device at ${at}`,
  restored: (at) => `The draft of ${at} was opened again.`,
  startOver: 'Start over',
  startOverConfirm: 'Delete this draft and start over? What was entered is lost.',
  keep: 'Keep the draft',
  cancel: 'Do not delete',
  offered: (at) => `There is a draft on this device that names nobody, kept at ${at}. If it is yours, open it and go on.`,
  openOffered: 'Open this draft',

  failures: {
    unavailable: 'The browser does not let drafts be kept on this device (a private window, perhaps). You can go on, but closing the page loses the sheet. Save the draft as a file.',
    full: 'The browser’s storage is full: new changes are not kept on this device. You can go on. Save the draft as a file, or delete older drafts and try again.',
    other: 'The draft could not be kept on this device. You can go on. Save the draft as a file and try again.',
  },
  saveFile: 'Save the draft as a file',
  tryAgain: 'Try again',

  elsewhere: 'This sheet is being filled in in another tab or window. Changes here are not kept, so that nothing there is overwritten.',
  takeOver: 'Go on here',
  takenOver: 'This sheet is now filled in in another tab. Changes here are no longer kept.',

  olderVersion: (draft, now, at) => `The draft of ${at} was filled in on version ${draft} of the rubric; it is now at version ${now}.`,
  gone: (titles) => `No longer in the rubric: ${titles}.`,
  added: (titles) => `New, not yet scored: ${titles}.`,
  changed: (titles) => `Scored in another way now, please look again: ${titles}.`,
  keptAside: 'The older draft is kept as it was.',
  carryOver: 'What still fits was brought over to this sheet.',

  plainHttp: 'This page was opened over http, without encryption: the browser may delete drafts when the device runs short of storage. Submit soon, or save the draft as a file.',
  eviction: 'On an iPhone or iPad, drafts may be deleted when this page is not opened for 7 days. Submit soon, or save the draft as a file.',
  list: 'Drafts on this device',
  none: 'No drafts on this device.',
  wipe: 'Delete this draft',
  wipeAll: 'Delete all drafts on this device',
  wipeConfirm: (count) => `Delete ${count === 1 ? 'the draft' : `the ${count} drafts`} on this device? This cannot be undone.`,
  wiped: 'The drafts on this device were deleted.',
  listed: (title, at) => `${title}, kept at ${at}`,
  thisSheet: 'the sheet that is open',
  hint: 'When others use this phone or computer too, delete the drafts once the sheet is submitted.',
};
