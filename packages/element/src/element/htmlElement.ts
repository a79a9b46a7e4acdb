/** On a server, where portals render their pages, the classes can be loaded but nothing is made of them. */
export const HtmlElement: typeof HTMLElement = globalThis.HTMLElement ?? (Object as unknown as typeof HTMLElement);
