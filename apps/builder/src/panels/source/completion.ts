import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import { syntaxTree } from '@codemirror/language';
import type { Text } from '@codemirror/state';
import type { SyntaxNode } from '@lezer/common';
import { nameOf, pathOf } from './place.ts';
import { schemasAt } from './schema.ts';
import type { Schema } from './schema.ts';

/** Completes property names and fixed values from the rubric's JSON Schema. */
export function completeFromSchema(context: CompletionContext): CompletionResult | null {
  const text = context.state.doc;
  const node = syntaxTree(context.state).resolveInner(context.pos, -1);
  const word = context.matchBefore(/"?[\w-]*/);
  if (word === null || (word.from === word.to && !context.explicit)) return null;
  const closes = text.sliceString(context.pos, context.pos + 1) === '"';

  const property = around(node, 'Property');
  const inValue = property !== null && text.sliceString(property.from, word.from).includes(':');
  const options = inValue
    ? schemasAt(pathOf(property.lastChild!, text), valueReader(node, text)).flatMap(valueOptions)
    : nameOptions(around(node, 'Object'), text, node);
  if (options.length === 0) return null;
  const written = options.map((option) => (closes ? { ...option, apply: String(option.apply ?? option.label).replace(/"$/, '') } : option));
  return { from: word.from, options: unique(written), validFor: /^"?[\w-]*$/ };
}

function nameOptions(object: SyntaxNode | null, text: Text, node: SyntaxNode): Completion[] {
  if (object === null) return [];
  const taken = new Set(object.getChildren('Property').filter((each) => each !== around(node, 'Property')).map((each) => nameOf(each, text)));
  return schemasAt(pathOf(object, text), valueReader(node, text)).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).filter(([name]) => !taken.has(name)).map(([name, { title, description }]) => ({
      label: `"${name}"`, type: 'property', boost: required.includes(name) ? 1 : 0, ...(description ?? title) === undefined ? {} : { info: (description ?? title)! },
    })));
}

function valueOptions({ const: only, enum: some = [], type, description }: Schema): Completion[] {
  const fixed = [...(only === undefined ? [] : [only]), ...some, ...(type === 'boolean' ? [true, false] : [])];
  return fixed.map((value) => ({ label: JSON.stringify(value), type: 'enum', ...(description === undefined ? {} : { info: description }) }));
}

/** What the text has at a path so far; a text that is being typed is rarely whole, so only the kinds on the way are read from the tree. */
function valueReader(node: SyntaxNode, text: Text): (path: readonly (string | number)[]) => unknown {
  const objects = new Map<string, Record<string, string>>();
  for (let each: SyntaxNode | null = node; each !== null; each = each.parent) {
    if (each.name !== 'Object') continue;
    const entries = each.getChildren('Property').flatMap((property) => {
      const string = property.getChild('String');
      return string === null ? [] : [[nameOf(property, text), text.sliceString(string.from, string.to).replaceAll('"', '')] as const];
    });
    objects.set(JSON.stringify(pathOf(each, text)), Object.fromEntries(entries));
  }
  return (path) => objects.get(JSON.stringify(path));
}

function around(node: SyntaxNode, name: string): SyntaxNode | null {
  for (let each: SyntaxNode | null = node; each !== null; each = each.parent) if (each.name === name) return each;
  return null;
}

function unique(options: readonly Completion[]): Completion[] {
  return [...new Map(options.map((option) => [option.label, option])).values()];
}
