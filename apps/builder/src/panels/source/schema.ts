import common from '../../../../../schemas/common.schema.json';
import rubric from '../../../../../schemas/rubric.schema.json';

/** The part of JSON Schema that the rubric's schema uses. */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

const files: Readonly<Record<string, Schema>> = { 'common.schema.json': common as Schema, '': rubric as Schema };

/** A schema and the file whose definitions its references mean. */
interface Located {
  readonly schema: Schema;
  readonly file: string;
}

type Step = string | number;

/** Every form that the schema allows at a place; `valueAt` gives what the document has there, so that only forms of its kind count. */
export function schemasAt(path: readonly Step[], valueAt: (path: readonly Step[]) => unknown): Schema[] {
  let here: Located[] = forms({ schema: files['']!, file: '' }, valueAt([]));
  path.forEach((step, index) => {
    const value = valueAt(path.slice(0, index + 1));
    here = here.flatMap((located) => inside(located, step)).flatMap((located) => forms(located, value));
  });
  return here.map(({ schema }) => schema);
}

function inside({ schema, file }: Located, step: Step): Located[] {
  if (typeof step === 'number') return schema.items === undefined ? [] : [{ schema: schema.items, file }];
  const own = schema.properties?.[step];
  if (own !== undefined) return [{ schema: own, file }];
  return typeof schema.additionalProperties === 'object' ? [{ schema: schema.additionalProperties, file }] : [];
}

function forms({ schema, file }: Located, value: unknown): Located[] {
  if (schema.$ref !== undefined) {
    const [name = '', pointer = ''] = schema.$ref.split('#');
    const target = name === '' ? file : name;
    const found = files[target]?.$defs?.[pointer.split('/').at(-1)!];
    return found === undefined ? [] : forms({ schema: { ...found, ...(schema.description === undefined ? {} : { description: schema.description }) }, file: target }, value);
  }
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? []), ...(schema.allOf ?? [])];
  const within = branches.flatMap((branch) => forms({ schema: branch, file }, value)).filter((located) => fits(located.schema, value));
  return schema.properties !== undefined || branches.length === 0 ? [{ schema, file }, ...within] : within;
}

/** False when the value says of itself that it is of another kind. */
function fits({ properties }: Schema, value: unknown): boolean {
  if (typeof value !== 'object' || value === null || properties === undefined) return true;
  return Object.entries(properties).every(([name, { const: only, enum: some }]) => {
    if (!Object.hasOwn(value, name)) return true;
    const given = (value as Record<string, unknown>)[name];
    return (only === undefined || only === given) && (some === undefined || typeof given !== 'string' || some.includes(given));
  });
}
