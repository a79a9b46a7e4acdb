import type { Id } from '@chamdiem/core';
import type { Path } from '../path.ts';
import type { Reference, TargetKind } from './reference.ts';

type Node = Readonly<Record<string, unknown>>;

/** What a place needs to know of what is around it. */
interface Around {
  /** Rows that a term goes over: columns are theirs. */
  readonly rows?: Id | undefined;
  /** Section whose class scale this is. */
  readonly section?: Id | undefined;
}

/** The references in a part of a rubric: terms and conditions by their op, the rest by its property. */
export function nodeReferences(node: unknown, path: Path, around: Around = {}): Reference[] {
  if (Array.isArray(node)) return node.flatMap((each: unknown, i) => nodeReferences(each, [...path, i], around));
  if (!isNode(node)) return [];
  const own = typeof node['op'] === 'string' ? opReferences(node, path, around) : structuralReferences(node, path, around);
  const rows = typeof node['rows'] === 'string' ? node['rows'] : around.rows;
  const inner = Object.entries(node).flatMap(([key, value]) => {
    const section = key === 'classes' ? text(node['kind'] === 'section' ? node['id'] : undefined) : around.section;
    return nodeReferences(value, [...path, key], { rows, section });
  });
  return [...own, ...inner];
}

/** For each op the properties that hold an id, and what kind of thing it is. */
const named: Readonly<Record<string, Readonly<Record<string, TargetKind>>>> = {
  fact: { id: 'fact' },
  answer: { id: 'item' },
  points: { id: 'item' },
  maxPoints: { id: 'item' },
  value: { id: 'value' },
  is: { fact: 'fact' },
  option: { fact: 'fact' },
  yes: { criterion: 'item' },
  level: { criterion: 'item' },
  class: { section: 'item' },
  applicable: { criterion: 'item' },
  holds: { value: 'value' },
  sumRows: { rows: 'rows' },
  maxRows: { rows: 'rows' },
  minRows: { rows: 'rows' },
  countRows: { rows: 'rows' },
};

function opReferences(node: Node, path: Path, { rows }: Around): Reference[] {
  const op = String(node['op']);
  const found = Object.hasOwn(named, op) ? Object.entries(named[op]!).flatMap(([key, kind]) => one(node, key, kind, path)) : [];
  switch (op) {
    case 'option': return [...found, ...one(node, 'value', 'option', path, text(node['fact']))];
    case 'level': return [...found, ...one(node, 'value', 'level', path, text(node['criterion']))];
    case 'class': return [...found, ...one(node, 'value', 'class', path, text(node['section']))];
    case 'grade': return one(node, 'value', 'level', path);
    case 'column': return one(node, 'id', 'column', path, rows);
    case 'columnIs': return [...one(node, 'id', 'column', path, rows), ...one(node, 'value', 'option', path, columnOwner(rows, node['id']))];
    case 'countRows': return [...found, ...one(node, 'distinct', 'column', path, text(node['rows']))];
    case 'findings': return many(node, 'severities', 'severity', path);
    default: return [...found, ...selectorReferences(node['select'], [...path, 'select'])];
  }
}

function selectorReferences(select: unknown, path: Path): Reference[] {
  if (!isNode(select)) return [];
  return [...many(select, 'criteria', 'item', path), ...many(select, 'sections', 'item', path), ...many(select, 'tags', 'tag', path)];
}

function structuralReferences(node: Node, path: Path, { section }: Around): Reference[] {
  const key = path.at(-1);
  const list = path.at(-2);
  if (key === 'source') return one(node, 'source', 'source', path);
  if (key === 'notApplicable') return one(node, 'scope', 'item', path);
  if (key === 'method') return one(node, 'scale', 'scale', path);
  if (list === 'knockOuts') return one(node, 'to', 'class', path, section);
  if (list === 'caps') return one(node, 'atMost', 'class', path, section);
  return [];
}

/** Options of a column are named by rows and column, as in `rows/column`. */
export function columnOwner(rows: Id | undefined, column: unknown): Id | undefined {
  return rows === undefined || typeof column !== 'string' ? undefined : `${rows}/${column}`;
}

function one(node: Node, key: string, kind: TargetKind, path: Path, owner?: Id): Reference[] {
  const id = node[key];
  return typeof id === 'string' ? [{ kind, id, path: [...path, key], ...(owner === undefined ? {} : { owner }) }] : [];
}

function many(node: Node, key: string, kind: TargetKind, path: Path): Reference[] {
  const ids = node[key];
  return Array.isArray(ids) ? ids.flatMap((id: unknown, i) => (typeof id === 'string' ? [{ kind, id, path: [...path, key, i] }] : [])) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
