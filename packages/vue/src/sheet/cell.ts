import { shallowRef, type ShallowRef } from 'vue';

/** A value that changes only when it differs, so that only those who show it are told. */
export class Cell<T> {
  readonly ref: Readonly<ShallowRef<T>>;
  /** The value, for those who need not be told. */
  last: T;
  readonly #ref: ShallowRef<T>;

  constructor(first: T) {
    this.last = first;
    this.ref = this.#ref = shallowRef(first);
  }

  set(value: T): void {
    if (!same(this.last, value)) this.#ref.value = this.last = value;
  }
}

/** Cells by id. One that is there stays the same, whatever its value becomes. */
export class Cells<T> {
  readonly #cells = new Map<string, Cell<T>>();

  set(id: string, value: T): void {
    const known = this.#cells.get(id);
    if (known === undefined) this.#cells.set(id, new Cell(value));
    else known.set(value);
  }

  at(id: string): Cell<T> {
    return this.#cells.get(id)!;
  }
}

/** Plain data of the same shape; parts that are the very same object are not looked into. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  let keys = 0;
  for (const key in left) {
    if (!same(left[key], right[key])) return false;
    keys += 1;
  }
  return keys === Object.keys(right).length;
}
