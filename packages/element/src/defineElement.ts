/** Defines one element, unless the name is taken: a page may hold two copies of this package. */
export function defineElement(name: string, element: CustomElementConstructor, registry: CustomElementRegistry | undefined): void {
  // On a server there is none: the page defines the elements when it runs.
  if (registry !== undefined && registry.get(name) === undefined) registry.define(name, element);
}
