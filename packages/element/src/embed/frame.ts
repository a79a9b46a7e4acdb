import type { ChamdiemForm } from '../form/chamdiemForm.ts';
import type { ChamdiemFormEvents } from '../form/events.ts';
import { isGreeting, PROTOCOL } from './protocol.ts';
import type { FromFrame, Hello, Load } from './protocol.ts';

/**
 * Lets the page that holds this frame fill the form and hear of it. A host counts when it is the parent and its origin is one of `hosts`;
 * who may hold the frame at all is for the server to say, by `frame-ancestors`.
 */
export function serveFrame(form: ChamdiemForm, hosts: readonly string[]): void {
  let port: MessagePort | null = null;
  const send = (message: FromFrame): void => port?.postMessage(message);
  const hello = (): void => parent.postMessage({ protocol: PROTOCOL, type: 'hello' } satisfies Hello, '*');

  addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== parent || !hosts.includes(event.origin) || !isGreeting(event.data, 'welcome')) return;
    const [given] = event.ports;
    if (given === undefined) return hello();
    port?.close();
    port = given;
    port.addEventListener('message', ({ data }: MessageEvent<Load>) => show(form, data));
    port.start();
  });

  for (const type of ['change', 'complete', 'submit'] as const) {
    form.addEventListener(type, (event) => {
      const { sheet, report } = (event as ChamdiemFormEvents[typeof type]).detail;
      // The plain document of a report: what it computes when asked does not cross the window.
      send({ type, sheet, report: JSON.parse(JSON.stringify(report)) });
    });
  }
  new ResizeObserver(() => send({ type: 'height', height: Math.ceil(form.getBoundingClientRect().height) })).observe(form);
  hello();
}

function show(form: ChamdiemForm, { rubric, sheet, options = {} }: Load): void {
  form.draft = options.draft ?? null;
  form.draftKey = options.draftKey ?? null;
  form.rubric = rubric;
  form.sheet = sheet;
  form.layout = options.layout ?? null;
  form.locale = options.locale ?? null;
  form.theme = options.theme ?? null;
  form.blind = options.blind ?? false;
  form.readonly = options.readonly ?? false;
}
