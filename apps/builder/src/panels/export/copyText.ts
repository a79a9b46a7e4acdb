/** Copies, or says that the browser does not let pages copy: plain http has no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  // Missing on plain http, whatever the types say.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    await clipboard?.writeText(text);
    return clipboard !== undefined;
  } catch {
    return false;
  }
}
