import { shallowRef, type ShallowRef } from 'vue';

/** A value that changes only when it differs, so that only those who show it are told. */
export interface Cell<T> {
  readonly ref: Readonly<ShallowRef<T>>;
  set(value: T): void;
}

export function cell<T>(first: T): Cell<T> {
  const ref: ShallowRef<T> = shallowRef(first);
  return {
    ref,
    set(value) {
      if (!same(ref.value, value)) ref.value = value;
    },
  };
}

/** Plain data of the same shape; parts that are the very same object are not looked into. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]));
}
