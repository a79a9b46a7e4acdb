import type { UsedDraft } from './useDraft.ts';

/** Hands the sheet to the person as a file. */
export function saveFile(draft: Pick<UsedDraft, 'key' | 'fileText'>): void {
  const link = document.createElement('a');
  const url = URL.createObjectURL(new Blob([draft.fileText()], { type: 'application/json' }));
  link.href = url;
  link.download = `${draft.key.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-|-$/g, '')}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
