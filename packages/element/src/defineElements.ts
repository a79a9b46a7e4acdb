import { ChamdiemForm } from './form/chamdiemForm.ts';
import { ChamdiemResult } from './result/chamdiemResult.ts';
import { ChamdiemView } from './view/chamdiemView.ts';
import { defineElement } from './defineElement.ts';

const elements = { 'chamdiem-form': ChamdiemForm, 'chamdiem-view': ChamdiemView, 'chamdiem-result': ChamdiemResult } as const;

/** The elements by their names in HTML. */
export type ChamdiemElements = { [Name in keyof typeof elements]: InstanceType<(typeof elements)[Name]> };

declare global {
  interface HTMLElementTagNameMap extends ChamdiemElements {}
}

/** Makes the elements known to a page. A name that is taken, by a second copy of this package, stays with who has it. */
export function defineElements(registry: CustomElementRegistry | undefined = globalThis.customElements): void {
  for (const [name, element] of Object.entries(elements)) defineElement(name, element, registry);
}
