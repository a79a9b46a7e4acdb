import type { IssueText } from '../messages.ts';

/** What may be wrong with a sheet that a form fills in. A part in [ ] is left out when its value is not known. */
export const sheet: Readonly<Record<string, IssueText>> = {
  'wrong-type': ['{wanted} is needed[, not {given}]', 'Enter it again as that'],
  'text-too-long': ['the text is too long[, at most {limit} {limit:character|characters}]', 'Shorten it'],
  'number-too-small': ['the number[ {given}] is below the least[, {limit}]', 'Enter that or more'],
  'number-too-large': ['the number[ {given}] is above the most[, {limit}]', 'Enter that or less'],
  'number-off-step': ['{given} is not on a step of {step}', 'Enter a number in steps of {step}'],
  'not-a-decimal': ['“{given}” is not a number', 'Enter a number such as 1.5'],
  'too-many-decimals': ['{given} has more than {decimals} {decimals:decimal|decimals}', 'Use fewer decimals'],
  'too-few': ['too few entries[, at least {limit}]', 'Add what is missing'],
  'too-many': ['too many entries[, at most {limit}]', 'Remove some'],
  'missing-property': ['“{missingProperty}” is missing', 'Add it'],
  'unknown-option': ['there is no option “{given}”', 'Choose one of: {options}'],
  'na-not-allowed': ['not applicable may not be said here', 'Answer it, or leave it empty'],
  'reason-missing': ['the reason is missing', 'Give the reason'],
  'no-band-fits': ['no band of the criterion covers this value', 'Give the points directly, with the reason'],
  'comment-missing': ['a comment is missing', 'Write a comment'],
  'evidence-missing': ['evidence is missing', 'Add evidence'],
  'constraint-broken': ['the answers contradict each other[: {message}]', 'Check these numbers'],
  'finding-owner-missing': ['a finding of this severity needs an owner', 'Name the owner'],
  'finding-deadline-missing': ['a finding of this severity needs a deadline', 'Give the deadline'],
  'sheet-for-another-rubric': ['the sheet is of the rubric “{given}”, not “{expected}”', 'Open the sheet with its own rubric'],
  'sheet-for-another-version': ['the sheet is of version {given}, not {expected}', 'Score it again on the version in use'],
};
