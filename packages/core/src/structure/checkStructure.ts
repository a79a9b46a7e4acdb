import { rulesOf } from './rules.ts';
import type { Part, Rules } from './rules.ts';
import { isType, lengthIsWithin } from './values.ts';

export type StructureError = { path: string; keyword: string; params: Record<string, unknown> };

/** Deeper, larger or more faulty input is not read to its end: the work that a hostile document can cause stays bounded. */
export const limits = { depth: 256, values: 2_000_000, errors: 1000 } as const;

/** Compares a value with a part of a schema and returns everything that is wrong, in document order. */
export function checkStructure(part: Part, input: unknown): StructureError[] {
  const run: Run = { errors: [], values: 0 };
  check(run, part, input, '', 0);
  return run.errors;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

type Run = { errors: StructureError[]; values: number };
type JsonObject = Readonly<Record<string, unknown>>;

function check(run: Run, part: Part, value: unknown, path: string, depth: number): void {
  const rules = rulesOf(part);
  if (depth > limits.depth) return fail(run, path, 'depth', { limit: limits.depth });
  if (++run.values > limits.values) return fail(run, '', 'values', { limit: limits.values });

  if (rules.type !== undefined && !isType(rules.type, value)) return fail(run, path, 'type', { type: rules.type });
  if (rules.enum !== undefined && !rules.enum.includes(value)) return fail(run, path, 'enum', { allowedValues: rules.enum });

  if (typeof value === 'string') checkString(run, rules, value, path);
  else if (typeof value === 'number') checkNumber(run, rules, value, path);
  else if (Array.isArray(value)) checkArray(run, rules, value, path, depth);
  else if (isType('object', value)) checkObject(run, rules, value as JsonObject, path, depth);

  if (rules.oneOf !== undefined) checkOneOf(run, rules.oneOf, value, path, depth);
}

function checkString(run: Run, { minLength = 0, maxLength = Infinity, pattern }: Rules, value: string, path: string): void {
  if (!lengthIsWithin(value, 0, maxLength)) return fail(run, path, 'maxLength', { limit: maxLength });
  if (!lengthIsWithin(value, minLength, Infinity)) fail(run, path, 'minLength', { limit: minLength });
  if (pattern !== undefined && !pattern.test(value)) fail(run, path, 'pattern', { pattern: pattern.source });
  // Half a surrogate pair is no character: it has no UTF-8 form, so nothing could be digested or sent.
  if (LONE_SURROGATE.test(value)) fail(run, path, 'wellFormed', {});
}

function checkNumber(run: Run, { minimum = -Infinity, maximum = Infinity }: Rules, value: number, path: string): void {
  if (value < minimum) fail(run, path, 'minimum', { limit: minimum });
  if (value > maximum) fail(run, path, 'maximum', { limit: maximum });
}

function checkArray(run: Run, { items, minItems = 0, maxItems = Infinity }: Rules, value: readonly unknown[], path: string, depth: number): void {
  if (value.length < minItems) fail(run, path, 'minItems', { limit: minItems });
  if (value.length > maxItems) return fail(run, path, 'maxItems', { limit: maxItems });
  if (items === undefined) return;
  for (let index = 0; index < value.length && !isExhausted(run); index++) check(run, items, value[index], `${path}/${index}`, depth + 1);
}

function checkObject(run: Run, rules: Rules, value: JsonObject, path: string, depth: number): void {
  const { properties, rest, required = [], propertyNames, minProperties = 0, maxProperties = Infinity } = rules;
  // A property that is present but undefined would not survive JSON, so it counts as absent.
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  if (keys.length < minProperties) fail(run, path, 'minProperties', { limit: minProperties });
  if (keys.length > maxProperties) return fail(run, path, 'maxProperties', { limit: maxProperties });
  for (const key of required) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) fail(run, path, 'required', { missingProperty: key });
  }
  if (rules.tag !== undefined) checkTagged(run, rules, rules.tag, value, path, depth);

  for (const key of keys) {
    if (isExhausted(run)) return;
    const named = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (propertyNames !== undefined) checkName(run, propertyNames, key, path);
    // Names that the schema knows have nothing to escape.
    if (named !== undefined) check(run, named, value[key], `${path}/${key}`, depth + 1);
    else if (rest !== undefined) check(run, rest, value[key], `${path}/${escapeKey(key)}`, depth + 1);
    else if (properties !== undefined) fail(run, path, 'additionalProperties', { additionalProperty: key });
  }
}

function checkName(run: Run, part: Part, key: string, path: string): void {
  if (attempt(run, part, key, path, 0).length > 0) fail(run, path, 'propertyNames', { propertyName: key });
}

function checkTagged(run: Run, { variants = {} }: Rules, tag: string, value: JsonObject, path: string, depth: number): void {
  const tagValue = Object.hasOwn(value, tag) ? value[tag] : undefined;
  const variant = typeof tagValue === 'string' && Object.hasOwn(variants, tagValue) ? variants[tagValue] : undefined;
  if (variant !== undefined) return check(run, variant, value, path, depth);
  fail(run, path, 'discriminator', { tag, tagValue, allowedValues: Object.keys(variants) });
}

function checkOneOf(run: Run, branches: readonly Part[], value: unknown, path: string, depth: number): void {
  const attempts = branches.map((branch) => attempt(run, branch, value, path, depth));
  const fitting = attempts.filter((errors) => errors.length === 0).length;
  if (fitting === 1) return;
  // When the value was plainly meant for one branch, what is wrong inside that branch says more than "none of these".
  const meant = fitting > 1 ? [] : attempts.filter((errors) => !errors.some((error) => error.path === path && refusals.has(error.keyword)));
  if (meant.length !== 1) return fail(run, path, 'oneOf', { fitting });
  for (const { path: at, keyword, params } of meant[0] ?? []) fail(run, at, keyword, params);
}

const refusals = new Set(['type', 'enum', 'oneOf']);

function attempt(run: Run, part: Part, value: unknown, path: string, depth: number): StructureError[] {
  const inner: Run = { errors: [], values: run.values };
  check(inner, part, value, path, depth);
  run.values = inner.values;
  return inner.errors;
}

function fail(run: Run, path: string, keyword: string, params: Record<string, unknown>): void {
  if (run.errors.length < limits.errors) run.errors.push({ path, keyword, params });
}

function isExhausted(run: Run): boolean {
  return run.values > limits.values || run.errors.length >= limits.errors;
}

function escapeKey(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
