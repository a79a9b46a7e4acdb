import type { Text } from '@codemirror/state';
import type { SyntaxNode, Tree } from '@lezer/common';

type Step = string | number;

const values = new Set(['Object', 'Array', 'String', 'Number', 'True', 'False', 'Null']);

/** The path of the value that holds a node of the JSON tree. */
export function pathOf(node: SyntaxNode, text: Text): Step[] {
  const path: Step[] = [];
  for (let child = node, parent = node.parent; parent !== null; child = parent, parent = parent.parent) {
    if (parent.name === 'Property') path.unshift(nameOf(parent, text));
    else if (parent.name === 'Array') path.unshift(positionIn(parent, child));
  }
  return path;
}

/** Where the value at a path stands; of a path that leads nowhere the last value on it. */
export function rangeAt(tree: Tree, text: Text, path: readonly string[]): { readonly from: number; readonly to: number } {
  let node = childValues(tree.topNode)[0];
  for (const step of path) {
    const next: SyntaxNode | undefined = node === undefined ? undefined : valueIn(node, step, text);
    if (next === undefined) break;
    node = next;
  }
  if (node === undefined) return { from: 0, to: 0 };
  // A whole object underlined is no help: its first line says which.
  return { from: node.from, to: Math.min(node.to, text.lineAt(node.from).to) };
}

export function nameOf(property: SyntaxNode, text: Text): string {
  const name = property.getChild('PropertyName');
  if (name === null) return '';
  const written = text.sliceString(name.from, name.to);
  try {
    return String(JSON.parse(written));
  } catch {
    return written.replaceAll('"', '');
  }
}

function valueIn(node: SyntaxNode, step: string, text: Text): SyntaxNode | undefined {
  if (node.name === 'Array') return childValues(node)[Number(step)];
  const property = node.getChildren('Property').find((each) => nameOf(each, text) === step);
  return property === undefined ? undefined : childValues(property)[0];
}

function childValues(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  for (let child = node.firstChild; child !== null; child = child.nextSibling) if (values.has(child.name)) found.push(child);
  return found;
}

function positionIn(array: SyntaxNode, child: SyntaxNode): number {
  return childValues(array).filter(({ to }) => to <= child.from).length;
}
