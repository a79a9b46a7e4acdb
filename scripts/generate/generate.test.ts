import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { scratchFolder } from '../test/scratch.ts';
import { root } from '../workspace.ts';
import { bundleSchemas } from './bundle.ts';
import { generateTypes } from './types.ts';
import { generateValidators } from './validators.ts';

const id = (file: string) => `https://chamdiem.dev/schemas/${file}.schema.json`;
const leaf = { title: 'Leaf', type: 'object', additionalProperties: false, required: ['kind'], properties: { kind: { const: 'leaf' } } };
const items = { type: 'array', minItems: 1, maxItems: 2, items: { $ref: 'shape.schema.json#/$defs/Shape' } };
const group = { title: 'Group', type: 'object', additionalProperties: false, required: ['kind', 'of'], properties: { kind: { const: 'group' }, of: items } };
const shape = { title: 'Shape', type: 'object', discriminator: { propertyName: 'kind' }, required: ['kind'], oneOf: [{ $ref: '#/$defs/Leaf' }, { $ref: '#/$defs/Group' }] };
const common = { $id: id('shape'), title: 'Shapes', $defs: { Leaf: leaf, Group: group, Shape: shape } };
const page = { $id: id('page'), title: 'Page', type: 'object', additionalProperties: false, properties: { top: { $ref: 'shape.schema.json#/$defs/Shape', description: 'The first.' } } };

function folderWith(...schemas: { $id: string }[]): string {
  return scratchFolder(Object.fromEntries(schemas.map((schema) => [schema.$id.split('/').at(-1) ?? '', JSON.stringify(schema)])));
}

describe('generate', () => {
  it('writes each part once, unions by their tag, references with their notes', async () => {
    expect(await generateTypes(bundleSchemas(folderWith(common, page)), '// banner')).toMatchInlineSnapshot(`
      "// banner
      export type Shape = Leaf | Group;

      export interface Page {
        /**
         * The first.
         */
        top?: Shape;
      }
      export interface Leaf {
        kind: 'leaf';
      }
      export interface Group {
        kind: 'group';
        of: Shape[];
      }
      "
    `);
  });

  it('writes validators for documents only', () => {
    expect(generateValidators(bundleSchemas(folderWith(common, page)), '// banner', './structure')).toMatchInlineSnapshot(`
      "// banner
      import { checkStructure } from './structure/checkStructure.ts';
      import type { StructureError } from './structure/checkStructure.ts';
      import { lazy, list, object, one, tagged } from './structure/rules.ts';
      import type { Part } from './structure/rules.ts';

      const pageRules: Part = /* @__PURE__ */ lazy(() => object({}, { top: shapeRules }));
      const leafRules: Part = /* @__PURE__ */ lazy(() => object({ kind: one("leaf") }));
      const groupRules: Part = /* @__PURE__ */ lazy(() => object({ kind: one("group"), of: list(shapeRules, 1, 2) }));
      const shapeRules: Part = /* @__PURE__ */ tagged("kind", () => [leafRules, groupRules]);

      export const validatePage = (input: unknown): StructureError[] => checkStructure(pageRules, input);
      "
    `);
  });

  it.each([
    ['a title that is taken', { ...page, title: 'Leaf' }, 'the title Leaf is taken'],
    ['a part without a title', { ...page, title: undefined }, 'needs a title'],
    ['a reference to nothing', { ...page, properties: { top: { $ref: '#/$defs/None' } } }, 'No schema at'],
    ['a wrong $id', { ...page, $id: 'https://example.org/page.schema.json' }, '$id must be'],
  ])('refuses %s', (_what, schema, message) => {
    expect(() => bundleSchemas(folderWith(common, schema))).toThrow(message);
  });

  it('refuses keywords that the checker does not know', () => {
    const bundle = bundleSchemas(folderWith(common, { ...page, not: {} } as typeof page));
    expect(() => generateValidators(bundle, '', '')).toThrow('does not know the keyword not');
  });

  it('tells which files are stale', () => {
    const [from, to] = [folderWith(common, page), scratchFolder({})];
    expect(run('--from', from, '--to', to).status).toBe(0);
    expect(run('--from', from, '--to', to, '--check').status).toBe(0);
    const types = join(to, 'types.ts');
    writeFileSync(types, readFileSync(types, 'utf8').replace('leaf', 'leaves'));
    const { status, stdout } = run('--from', from, '--to', to, '--check');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^stale: .*types\.ts$/m);
    expect(stdout).not.toMatch(/stale: .*validators/);
  });
});

function run(...args: string[]) {
  return spawnSync(process.execPath, [join(root, 'scripts/generate.ts'), '--no-reference', ...args], { encoding: 'utf8' });
}
