/** How well this page can keep drafts. */
export interface Keeps {
  /** Over plain http a browser never promises to keep what a page stores. */
  readonly secure: boolean;
  /** Safari on an iPhone or iPad deletes what a page stores when it is not opened for seven days. */
  readonly evicts: boolean;
}

interface Surroundings {
  readonly isSecureContext?: boolean;
  readonly navigator?: { readonly userAgent: string; readonly maxTouchPoints: number };
}

export function keepsOf({ isSecureContext, navigator }: Surroundings): Keeps {
  const { userAgent = '', maxTouchPoints = 0 } = navigator ?? {};
  // An iPad says that it is a Mac, which has no touch screen.
  return { secure: isSecureContext !== false, evicts: /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1) };
}
