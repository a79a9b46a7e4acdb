import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Schema = { [keyword: string]: unknown };

/** All schema files as one: every named part under its title, every reference local. */
export type Bundle = {
  $defs: Record<string, Schema>;
  /** Title of each file that describes a whole document, by file name without its suffix. */
  documents: Map<string, string>;
};

type Titles = Map<string, string>;

const suffix = '.schema.json';
const baseUri = 'https://chamdiem.dev/schemas/';

export function bundleSchemas(folder: string): Bundle {
  const files = readdirSync(folder).filter((file) => file.endsWith(suffix)).toSorted();
  const sources = new Map(files.map((file) => [file, readSchema(folder, file)]));
  const titles = collectTitles(sources);

  const bundle: Bundle = { $defs: {}, documents: new Map() };
  for (const [file, { $schema, $id, $defs, ...root }] of sources) {
    for (const [address, part] of partsOf(file, sources)) bundle.$defs[titleAt(titles, address)] = relink(part, file, titles);
    if (!describesDocument(root)) continue;
    bundle.$defs[titleAt(titles, file)] = relink(root, file, titles);
    bundle.documents.set(file.slice(0, -suffix.length), titleAt(titles, file));
  }
  return bundle;
}

function readSchema(folder: string, file: string): Schema {
  const schema = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Schema;
  if (schema['$id'] !== baseUri + file) throw new Error(`${file}: $id must be ${baseUri + file}`);
  return schema;
}

function partsOf(file: string, sources: Map<string, Schema>): [address: string, part: Schema][] {
  const parts = (sources.get(file)?.['$defs'] ?? {}) as Record<string, Schema>;
  return Object.entries(parts).map(([name, part]) => [`${file}#/$defs/${name}`, part]);
}

function collectTitles(sources: Map<string, Schema>): Titles {
  const titles: Titles = new Map();
  const taken = new Map<string, string>();
  for (const [file, root] of sources) {
    for (const [address, { title }] of [[file, root] as const, ...partsOf(file, sources)]) {
      if (typeof title !== 'string' || !/^[A-Z][A-Za-z0-9]*$/.test(title)) throw new Error(`${address}: needs a title that can name a type`);
      const other = taken.get(title);
      if (other !== undefined) throw new Error(`${address}: the title ${title} is taken by ${other}`);
      taken.set(title, address);
      titles.set(address, title);
    }
  }
  return titles;
}

function describesDocument(root: Schema): boolean {
  return ['type', '$ref', 'oneOf', 'allOf', 'anyOf'].some((keyword) => keyword in root);
}

function relink<T>(node: T, file: string, titles: Titles): T {
  if (Array.isArray(node)) return node.map((item: unknown) => relink(item, file, titles)) as T;
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, value]) =>
    key === '$ref' && typeof value === 'string' ? [key, `#/$defs/${titleAt(titles, addressOf(value, file))}`] : [key, relink(value, file, titles)],
  );
  return Object.fromEntries(entries) as T;
}

function addressOf(ref: string, file: string): string {
  return new URL(ref, baseUri + file).href.slice(baseUri.length).replace(/#$/, '');
}

function titleAt(titles: Titles, address: string): string {
  const title = titles.get(address);
  if (title === undefined) throw new Error(`No schema at ${address}`);
  return title;
}
