/** A copy without a property. */
export function without<T extends object, K extends keyof T>(node: T, name: K): Omit<T, K> {
  const { [name]: _, ...rest } = node;
  return rest;
}

/** A copy with a property set, or without it. */
export function withOptional<T extends object, K extends keyof T>(node: T, name: K, value: T[K] | undefined): T {
  return value === undefined ? (without(node, name) as T) : { ...node, [name]: value };
}
