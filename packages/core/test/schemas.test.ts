import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';

type Schema = { readonly [keyword: string]: unknown };

const folder = join(import.meta.dirname, '../../../schemas');
const files = readdirSync(folder).filter((file) => file.endsWith('.schema.json'));
const sources = new Map(files.map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema]));
const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false, allowUnionTypes: true, discriminator: true });
for (const source of sources.values()) ajv.addSchema(source);

/** Every part that has a title of its own, by its address: definitions, and objects that stand inside one. */
const parts = [...sources].flatMap(([file, source]) => titled(source, '').map(({ pointer, part }) => [`${file}#${pointer}`, part, String(source['$id'])] as const));

describe.each(parts)('%s', (address, part, id) => {
  it('says what it is and shows it', () => {
    expect(String(part['title'])).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(String(part['description'] ?? '').length).toBeGreaterThan(10);
    expect(part['examples']).toEqual(expect.arrayContaining([expect.anything()]));
  });

  it('shows only what it accepts', () => {
    const validate = ajv.compile({ $ref: `${id}#${address.split('#')[1]}` });
    for (const example of part['examples'] as unknown[]) expect([validate(example), validate.errors]).toEqual([true, null]);
  });
});

it('finds every definition and the objects inside them', () => {
  const definitions = [...sources.values()].flatMap(({ $defs }) => Object.keys($defs as object));
  const titles = parts.map(([, part]) => part['title']);
  expect(definitions.filter((name) => !titles.includes(name))).toEqual([]);
  expect(titles).toEqual(expect.arrayContaining(['IfCase', 'Severity', 'Ground', 'Item', 'Rubric', 'Scoresheet', 'ScoreReport']));
  expect(new Set(titles).size).toBe(titles.length);
});

/** A part that accepts anything of its own; the frame of a file of definitions does not. */
function titled(node: unknown, pointer: string): { readonly pointer: string; readonly part: Schema }[] {
  if (typeof node !== 'object' || node === null) return [];
  const part = node as Schema;
  const accepts = ['type', 'oneOf', 'enum', 'const', '$ref'].some((keyword) => keyword in part);
  const here = typeof part['title'] === 'string' && accepts && !pointer.endsWith('/properties') ? [{ pointer, part }] : [];
  const inner = Object.entries(part).flatMap(([key, value]) => (key === 'examples' ? [] : titled(value, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)));
  return [...here, ...inner];
}
