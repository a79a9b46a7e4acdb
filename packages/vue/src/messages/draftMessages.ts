/** What is said about drafts. */
export interface DraftMessages {
  readonly title: string;
  readonly keeping: string;
  readonly kept: (at: string) => string;
  readonly restored: (at: string) => string;
  readonly startOver: string;
  readonly startOverConfirm: string;
  readonly keep: string;
  readonly cancel: string;
  /** Of a sheet that does not say whose it is. */
  readonly offered: (at: string) => string;
  readonly openOffered: string;

  /** Why the draft is not kept, and what to do. */
  readonly failures: Readonly<Record<'unavailable' | 'full' | 'other', string>>;
  readonly saveFile: string;
  readonly tryAgain: string;

  readonly elsewhere: string;
  readonly takeOver: string;
  readonly takenOver: string;

  readonly olderVersion: (draft: string, now: string, at: string) => string;
  readonly gone: (titles: string) => string;
  readonly added: (titles: string) => string;
  readonly changed: (titles: string) => string;
  readonly keptAside: string;
  readonly carryOver: string;

  readonly plainHttp: string;
  readonly eviction: string;
  readonly list: string;
  readonly none: string;
  readonly wipe: string;
  readonly wipeAll: string;
  readonly wipeConfirm: (count: number) => string;
  readonly wiped: string;
  readonly listed: (title: string, at: string) => string;
  readonly thisSheet: string;
  readonly hint: string;
}
