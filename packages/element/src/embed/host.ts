import { isGreeting, PROTOCOL } from './protocol.ts';
import type { EmbedOptions, FromFrame, Load, Welcome } from './protocol.ts';

export type { EmbedOptions } from './protocol.ts';

/** What comes out of an embedded form. */
export type SheetMessage = Extract<FromFrame, { readonly type: 'change' | 'complete' | 'submit' }>;

export interface Embedding {
  readonly rubric: unknown;
  readonly sheet?: unknown;
  readonly options?: EmbedOptions;
  readonly onChange?: (message: SheetMessage) => void;
  readonly onComplete?: (message: SheetMessage) => void;
  readonly onSubmit?: (message: SheetMessage) => void;
}

export interface Embedded {
  /** Shows another rubric or sheet. */
  load(documents: Omit<Load, 'type'>): void;
  /** Listens no more. */
  close(): void;
}

/**
 * Runs a form in an iframe whose address is `embed.html` of this package, on this or another origin, and gives the iframe the height of the form.
 * Only messages of that very frame and origin count.
 */
export function embedForm(iframe: HTMLIFrameElement, { onChange, onComplete, onSubmit, ...first }: Embedding): Embedded {
  const { origin } = new URL(iframe.src, iframe.baseURI);
  let documents: Omit<Load, 'type'> = first;
  let port: MessagePort | null = null;

  const receive = ({ data }: MessageEvent<FromFrame>): void => {
    switch (data.type) {
      case 'height': return void (iframe.style.height = `${data.height}px`);
      case 'change': return onChange?.(data);
      case 'complete': return onComplete?.(data);
      case 'submit': return onSubmit?.(data);
    }
  };
  const send = (): void => port?.postMessage({ type: 'load', ...documents } satisfies Load);
  // A frame that is loaded again says hello again and gets a new port.
  const greet = (event: MessageEvent<unknown>): void => {
    if (event.source !== iframe.contentWindow || event.origin !== origin || !isGreeting(event.data, 'hello')) return;
    port?.close();
    const channel = new MessageChannel();
    port = channel.port1;
    port.addEventListener('message', receive);
    port.start();
    iframe.contentWindow?.postMessage({ protocol: PROTOCOL, type: 'welcome' } satisfies Welcome, origin, [channel.port2]);
    send();
  };
  addEventListener('message', greet);
  // The frame may have been there before this script: asked by a welcome without a port, it says hello again.
  // For any origin: it holds nothing, and a frame that is still on its way would have the browser write an error.
  iframe.contentWindow?.postMessage({ protocol: PROTOCOL, type: 'welcome' } satisfies Welcome, '*');

  return {
    load(next) {
      documents = next;
      send();
    },
    close() {
      removeEventListener('message', greet);
      port?.close();
      port = null;
    },
  };
}
