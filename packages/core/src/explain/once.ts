/** Makes a value when it is first asked for. A closure and no private field: a framework may hand explanations around inside proxies. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
