import type { Fix } from '../generated/types.ts';

/**
 * A copy of a document with a fix applied (JSON Patch, RFC 6902: add, remove, replace). The document is left as it is.
 * Throws when a place does not exist: a fix belongs to the document it was made for.
 *
 * @example
 * applyFix({ max: 2 }, [{ op: 'replace', path: '/max', value: 1 }]); // { max: 1 }
 */
export function applyFix<T>(document: T, fix: Fix): T {
  return fix.reduce((sofar, { op, path, value }) => edited(sofar, stepsOf(path), op, value) as T, document);
}

function edited(node: unknown, [step, ...rest]: readonly string[], op: Fix[number]['op'], value: unknown): unknown {
  if (step === undefined) return value;
  if (typeof node !== 'object' || node === null) throw new RangeError(`no such place: ${step}`);
  if (rest.length > 0) {
    if (!Object.hasOwn(node, step)) throw new RangeError(`no such place: ${step}`);
    const inner = edited((node as Record<string, unknown>)[step], rest, op, value);
    return Array.isArray(node) ? node.with(Number(step), inner) : { ...node, [step]: inner };
  }
  if (op !== 'add' && !Object.hasOwn(node, step)) throw new RangeError(`no such place: ${step}`);
  if (Array.isArray(node)) return op === 'replace' ? node.with(Number(step), value) : node.toSpliced(step === '-' ? node.length : Number(step), op === 'remove' ? 1 : 0, ...(op === 'add' ? [value] : []));
  if (op !== 'remove') return { ...node, [step]: value };
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== step));
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
