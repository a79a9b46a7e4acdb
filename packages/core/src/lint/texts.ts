import type { Rubric, Text } from '../generated/types.ts';
import type { Path } from '../issue.ts';

/** Keys under which a rubric holds texts; some hold something else in other places. */
const KEYS: ReadonlySet<string> = new Set(['title', 'description', 'guidance', 'descriptor', 'unit', 'reason', 'message', 'text', 'illustrative', 'working', 'by', 'from']);

/** Every text of a rubric with its place. Sheets in golden cases hold none. */
export function textsOf(rubric: Rubric): { readonly text: Text; readonly path: Path }[] {
  const found: { text: Text; path: Path }[] = [];
  const walk = (node: object, path: Path, kind: string): void => {
    for (const [key, value] of Object.entries(node) as [string, unknown][]) {
      if (typeof value !== 'object' || value === null || key === 'sheet') continue;
      const at = [...path, Array.isArray(node) ? Number(key) : key];
      // 'from' is a text only where it names the system that points are imported from; elsewhere it is an edge.
      if (KEYS.has(key) && (key !== 'from' || kind === 'imported') && isText(value)) found.push({ text: value, path: at });
      else walk(value, at, 'kind' in value && typeof value.kind === 'string' ? value.kind : '');
    }
  };
  walk(rubric, [], '');
  return found;
}

function isText(value: object): value is Text {
  return Object.values(value).every((each) => typeof each === 'string');
}
