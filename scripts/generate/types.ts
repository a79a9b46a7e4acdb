import { compile } from 'json-schema-to-typescript';
import type { JSONSchema } from 'json-schema-to-typescript';
import type { Bundle } from './bundle.ts';

const rootName = 'Everything';

/** One TypeScript file with every named part of the schemas. */
export async function generateTypes({ $defs }: Bundle, banner: string): Promise<string> {
  const root = { title: rootName, type: 'object', additionalProperties: false, properties: {}, $defs: simplify($defs) };
  const source = await compile(root as JSONSchema, rootName, {
    additionalProperties: false,
    bannerComment: '',
    style: { singleQuote: true, printWidth: 140 },
    unreachableDefinitions: true,
  });
  const types = source.replace(rootInterface, '').replaceAll(definitionNote, '').replaceAll(emptyComment, '').trim();
  refuseDuplicates(types);
  return `${banner}\n${types}\n`;
}

const rootInterface = `export interface ${rootName} {}\n`;
const definitionNote = /(?: \*\n)? \* This (?:interface|type) was referenced by .*\n \* via the .*\n/g;
const emptyComment = /^\/\*\*\n \*\/\n/gm;
const annotations = new Set(['title', 'description', 'default', 'examples', '$comment', 'deprecated']);

/** Rewrites what the type generator would read as something new: notes beside a reference, and the frame of a tagged union. */
function simplify(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== 'object' || node === null) return node;
  const schema: Record<string, unknown> = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, simplify(value)]));

  if (typeof schema['$ref'] === 'string' && Object.keys(schema).length > 1) {
    const { $ref, ...beside } = schema;
    if (!Object.keys(beside).every((key) => annotations.has(key))) throw new Error(`Only notes may stand beside ${$ref}`);
    return { ...beside, allOf: [{ $ref }] };
  }
  // Bounds on a list would become a union of tuples.
  if (schema['type'] === 'array') {
    delete schema['minItems'];
    delete schema['maxItems'];
  }
  if (Array.isArray(schema['oneOf']) && !('properties' in schema)) {
    const { type, required, discriminator, ...union } = schema;
    return union;
  }
  return schema;
}

function refuseDuplicates(types: string): void {
  const names = [...types.matchAll(/^export (?:interface|type) (\w+)/gm)].map(([, name]) => name ?? '');
  const repeated = names.filter((name) => /\d$/.test(name) && names.includes(name.replace(/\d+$/, '')));
  if (repeated.length > 0) throw new Error(`Two parts of the schemas share a title: ${repeated.join(', ')}`);
}
