export interface Difference {
  readonly path: string;
  readonly given: string;
  readonly wanted: string;
}

/** Where two JSON values differ, as JSON Pointers; items of lists that have an id are named by it. */
export function differences(given: unknown, wanted: unknown, path: string): Difference[] {
  if (isObject(given) && isObject(wanted)) {
    const keys = new Set([...Object.keys(given), ...Object.keys(wanted)]);
    return [...keys].flatMap((key) => differences(given[key], wanted[key], `${path}/${name(given[key]) ?? name(wanted[key]) ?? key}`));
  }
  // What was refused is not in the content, so that scoring again finds it missing.
  if (given === 'invalid' && wanted === 'missing') return [];
  return given === wanted ? [] : [{ path, given: shown(given), wanted: shown(wanted) }];
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function name(value: unknown): string | null {
  if (!isObject(value)) return null;
  const id = value['id'] ?? value['classId'];
  return typeof id === 'string' ? id : null;
}

function shown(value: unknown): string {
  const text = value === undefined ? '–' : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}
