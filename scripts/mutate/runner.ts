// What tests of a bundle import in place of vitest: they run at once, in one process, and stop at the first that fails.
import { expect } from 'vitest';

export { expect };

interface Test {
  readonly file: string;
  readonly name: string;
  readonly body: () => unknown;
}

const tests: Test[] = [];
let names: string[] = [];
let file = '';

export function startFile(name: string): void {
  file = name;
}

type Body = (...values: never[]) => unknown;

function register(name: string, body: Body, values: readonly unknown[] = []): void {
  tests.push({ file, name: [...names, name].join(' > '), body: () => body(...(values as never[])) });
}

function group(name: string, body: Body, values: readonly unknown[] = []): void {
  const outer = names;
  names = [...names, name];
  body(...(values as never[]));
  names = outer;
}

function each(take: typeof register) {
  return (table: readonly unknown[]) => (name: string, ...rest: unknown[]): void => {
    const body = rest.find((part): part is Body => typeof part === 'function')!;
    const spread = table.every(Array.isArray);
    table.forEach((row, i) => take(`${name} ${i}`, body, spread ? (row as unknown[]) : [row]));
  };
}

const one = (take: typeof register) => (name: string, ...rest: unknown[]): void => take(name, rest.find((part): part is Body => typeof part === 'function')!);

export const it = Object.assign(one(register), { each: each(register) });
export const test = it;
export const describe = Object.assign(one(group), { each: each(group) });

/** The name of the first test that fails; null when none does. Tests that stand near the changed file come first. */
export async function firstFailure(changed: string): Promise<string | null> {
  const near = (path: string): number => (path === changed.replace('.ts', '.test.ts') ? 0 : folderOf(path) === folderOf(changed) ? 1 : 2);
  for (const { file: place, name, body } of tests.toSorted((a, b) => near(a.file) - near(b.file))) {
    try {
      await body();
    } catch {
      return `${place} > ${name}`;
    }
  }
  return null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
