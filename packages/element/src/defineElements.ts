import { ChamdiemForm } from './form/chamdiemForm.ts';

const elements = { 'chamdiem-form': ChamdiemForm } as const;

/** Makes the elements known to a page. A name that is taken, by a second copy of this file, stays with who has it. */
export function defineElements(registry: CustomElementRegistry = customElements): void {
  for (const [name, element] of Object.entries(elements)) if (registry.get(name) === undefined) registry.define(name, element);
}
