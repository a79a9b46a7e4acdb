import type { Bundle, Schema } from './bundle.ts';

const notes = new Set(['title', 'description', 'examples', 'default', '$comment', 'deprecated', 'discriminator']);
const kept = new Set([
  'type', 'enum', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'items', 'minItems', 'maxItems',
  'properties', 'required', 'propertyNames', 'minProperties', 'maxProperties', 'oneOf',
]);

/** The schemas as constants for checkStructure. One constant for each part, so that a bundler keeps only the parts in use. */
export function generateValidators(bundle: Bundle, banner: string, folder: string): string {
  const parts = Object.entries(bundle.$defs).map(([title, schema]) => `const ${constant(title)}: Part = /* @__PURE__ */ ${lazily(print(rulesOf(schema, bundle)))};`);
  const documents = [...bundle.documents.values()].map(
    (title) => `export const validate${title} = (input: unknown): StructureError[] => checkStructure(${constant(title)}, input);`,
  );
  return `${banner}
import { checkStructure } from '${folder}/checkStructure.ts';
import type { StructureError } from '${folder}/checkStructure.ts';
import { ${makersIn(parts.join('\n')).join(', ')} } from '${folder}/rules.ts';
import type { Part } from '${folder}/rules.ts';

${parts.join('\n')}

${documents.join('\n')}
`;
}

/** JavaScript text inside the printed rules: a reference, a call or a pattern. */
class Code {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

function rulesOf(schema: Schema, bundle: Bundle): unknown {
  const { $ref, discriminator, ...rest } = schema;
  if (typeof $ref === 'string') return new Code(constant(titleOf($ref)));

  const rules: Record<string, unknown> = {};
  for (const [keyword, value] of Object.entries(rest)) {
    if (notes.has(keyword)) continue;
    if (keyword === 'const') rules['enum'] = [value];
    else if (keyword === 'additionalProperties') continue;
    else if (!kept.has(keyword)) throw new Error(`checkStructure does not know the keyword ${keyword}; teach it there and in this generator`);
    else if (keyword === 'pattern') rules['pattern'] = new Code(new RegExp(value as string, 'u').toString());
    else if (keyword === 'items' || keyword === 'propertyNames') rules[keyword] = rulesOf(value as Schema, bundle);
    else if (keyword === 'properties') rules[keyword] = mapValues(value as Record<string, Schema>, (part) => rulesOf(part, bundle));
    else if (keyword === 'oneOf') Object.assign(rules, unionOf(value as Schema[], discriminator as Discriminator | undefined, bundle));
    else rules[keyword] = value;
  }
  refuseObjects(rules['enum']);
  return made({ ...rules, ...restOf(schema, bundle) });
}

/** Rules as a call of one of the makers in rules.ts, where one says the same. */
function made(rules: Record<string, unknown>): unknown {
  const { type, required = [], properties, tag, variants, oneOf, items, minItems, maxItems, minLength, maxLength, minimum, maximum, enum: values, ...more } = rules;
  const only = (...keys: string[]): boolean => Object.keys(rules).every((key) => keys.includes(key));
  if (tag !== undefined && only('type', 'required', 'tag', 'variants')) return call('tagged', tag, new Code(`() => ${print(variants)}`));
  if (properties !== undefined && only('type', 'required', 'properties', ...Object.keys(more))) return objectOf(properties as Record<string, unknown>, required as string[], more);
  if (oneOf !== undefined && only('oneOf')) return call('either', ...(oneOf as unknown[]));
  if (values !== undefined && only('enum')) return call('one', ...(values as unknown[]));
  if (items !== undefined && only('type', 'items', 'minItems', 'maxItems')) return call('list', items, ...given(minItems, maxItems, 0));
  if (type === 'string' && only('type', 'minLength', 'maxLength')) return call('text', ...given(maxLength, minLength, new Code('Infinity')));
  if (minimum !== undefined && type === 'integer' && only('type', 'minimum', 'maximum')) return call('integer', minimum, ...given(maximum, undefined, undefined));
  return rules;
}

function objectOf(properties: Record<string, unknown>, required: readonly string[], more: Record<string, unknown>): Code {
  const missing = required.find((name) => !(name in properties));
  if (missing !== undefined) throw new Error(`${missing} is required but not described`);
  const must = Object.fromEntries(required.map((name) => [name, properties[name]]));
  const may = Object.fromEntries(Object.entries(properties).filter(([name]) => !required.includes(name)));
  const rest = Object.keys(more).length > 0 ? [may, more] : Object.keys(may).length > 0 ? [may] : [];
  return call('object', must, ...rest);
}

/** Arguments up to the last that is given. */
function given(first: unknown, second: unknown, otherwise: unknown): unknown[] {
  return second === undefined ? (first === undefined ? [] : [first]) : [first ?? otherwise, second];
}

function lazily(text: string): string {
  if (text.startsWith('tagged(')) return text;
  return `lazy(() => ${text.startsWith('{') ? `(${text})` : text})`;
}

function call(maker: string, ...values: unknown[]): Code {
  return new Code(`${maker}(${values.map(print).join(', ')})`);
}

function makersIn(text: string): string[] {
  return ['either', 'integer', 'lazy', 'list', 'object', 'one', 'tagged', 'text'].filter((maker) => text.includes(`${maker}(`));
}

type Discriminator = { propertyName: string };

function unionOf(branches: Schema[], discriminator: Discriminator | undefined, bundle: Bundle): Record<string, unknown> {
  if (discriminator === undefined) return { oneOf: branches.map((branch) => rulesOf(branch, bundle)) };
  const tag = discriminator.propertyName;
  const values = branches.flatMap((branch) => tagsOf(branch, tag, bundle));
  if (new Set(values).size < values.length) throw new Error(`Two branches share a value of ${tag}`);
  return { tag, variants: branches.map((branch) => rulesOf(branch, bundle)) };
}

function tagsOf(branch: Schema, tag: string, bundle: Bundle): string[] {
  const target = typeof branch['$ref'] === 'string' ? bundle.$defs[titleOf(branch['$ref'])] : branch;
  const property = (target?.['properties'] as Record<string, Schema> | undefined)?.[tag];
  const values = property?.['const'] === undefined ? property?.['enum'] : [property['const']];
  if (!Array.isArray(values) || !values.every((value) => typeof value === 'string')) throw new Error(`A branch of the union by ${tag} does not say its ${tag}`);
  return values;
}

/** The checker takes an object that lists properties as closed; schemas are open unless told. */
function restOf(schema: Schema, bundle: Bundle): Record<string, unknown> {
  const additional = schema['additionalProperties'];
  if (additional === false) return 'properties' in schema ? {} : { properties: {} };
  if (typeof additional === 'object' && additional !== null) return { rest: rulesOf(additional as Schema, bundle) };
  return 'properties' in schema ? { rest: {} } : {};
}

function refuseObjects(values: unknown): void {
  if (Array.isArray(values) && values.some((value) => typeof value === 'object' && value !== null)) throw new Error('const and enum take no objects here');
}

function print(value: unknown): string {
  if (value instanceof Code) return value.text;
  if (Array.isArray(value)) return `[${value.map(print).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([key, item]) => `${/^[A-Za-z]\w*$/.test(key) ? key : JSON.stringify(key)}: ${print(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

function mapValues<In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}

function titleOf(ref: string): string {
  return ref.slice('#/$defs/'.length);
}

function constant(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1) + 'Rules';
}
