import type { Rubric } from '@chamdiem/core';
import type { Path } from '../read/path.ts';
import { same } from '../same.ts';

type Container = Readonly<Record<string | number, unknown>>;

/** The document with one place changed and everything beside the way to it shared. A value of undefined takes the property away. */
export function setAt(document: Rubric, path: Path, value: unknown): Rubric {
  return changed(document, path, () => value) as Rubric;
}

/** The same with the new value made from the old. */
export function updateAt<T>(document: Rubric, path: Path, make: (before: T) => T | undefined): Rubric {
  return changed(document, path, (before) => make(before as T)) as Rubric;
}

function changed(node: unknown, [step, ...rest]: Path, make: (before: unknown) => unknown): unknown {
  if (step === undefined) {
    const next = make(node);
    return same(node, next) ? node : next;
  }
  const here = (typeof node === 'object' && node !== null ? node : {}) as Container;
  const before = Object.hasOwn(here, step) ? here[step] : undefined;
  const after = changed(before, rest, make);
  if (Object.is(before, after)) return node;
  if (Array.isArray(here)) return here.with(Number(step), after);
  if (after !== undefined) return { ...here, [step]: after };
  return Object.fromEntries(Object.entries(here).filter(([key]) => key !== step));
}
