import type { Issue, Text } from './generated/types.ts';

/** Steps from the root of a document to a place in it. */
export type Path = readonly (string | number)[];

/** Collects what is wrong with a document. */
export type Report = (code: string, path: Path, params?: Issue['params'], severity?: Issue['severity']) => void;

/** JSON Pointer (RFC 6901) of a path. */
export function pointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A sink that appends to a list; titles names the things on the way to a place. */
export function reportInto(issues: Issue[], titles: (path: Path) => Text[]): Report {
  return (code, path, params = {}, severity = 'error') => {
    const onTheWay = titles(path);
    issues.push({ code, path: pointer(path), params, severity, ...(onTheWay.length > 0 ? { titles: onTheWay } : {}) });
  };
}

/** The titles of every object passed on the way into a document. */
export function titlesAlong(root: unknown): (path: Path) => Text[] {
  return (path) => {
    const titles: Text[] = [];
    let here: unknown = root;
    for (const step of path) {
      if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) break;
      here = (here as Record<string | number, unknown>)[step];
      const title = isText(here);
      if (title !== null) titles.push(title);
    }
    return titles;
  };
}

function isText(value: unknown): Text | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'title')) return null;
  const { title } = value as { title: unknown };
  if (typeof title !== 'object' || title === null) return null;
  return Object.values(title).every((text) => typeof text === 'string') ? (title as Text) : null;
}
