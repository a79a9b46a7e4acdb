import type { ScoreReport, Scoresheet } from '@chamdiem/core';

/** Both sides name it first; a side that does not know it stays silent. */
export const PROTOCOL = 'chamdiem-embed-1';

/** From the frame when it can listen. It says nothing else, so any origin may hear it. */
export interface Hello {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'hello';
}

/** The host's answer, with a port for everything that follows. */
export interface Welcome {
  readonly protocol: typeof PROTOCOL;
  readonly type: 'welcome';
}

/** How the form is shown: the attributes of `<chamdiem-form>`. */
export interface EmbedOptions {
  readonly layout?: 'whole' | 'section' | 'criterion' | 'table';
  readonly locale?: string;
  readonly theme?: 'light' | 'dark' | 'contrast' | 'auto';
  readonly blind?: boolean;
  readonly readonly?: boolean;
  readonly draft?: 'off';
  readonly draftKey?: string;
}

/** From host to frame, through the port. */
export interface Load {
  readonly type: 'load';
  readonly rubric: unknown;
  readonly sheet?: unknown;
  readonly options?: EmbedOptions;
}

/** From frame to host, through the port. */
export type FromFrame =
  | { readonly type: 'change' | 'complete' | 'submit'; readonly sheet: Scoresheet; readonly report: ScoreReport }
  | { readonly type: 'height'; readonly height: number };

/** Whether a message of the window is this one of the protocol. */
export function isGreeting(data: unknown, type: 'hello' | 'welcome'): boolean {
  return typeof data === 'object' && data !== null && 'protocol' in data && data.protocol === PROTOCOL && 'type' in data && data.type === type;
}
