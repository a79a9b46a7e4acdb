import { pointer } from '../issue.ts';
import { rulesOf } from './rules.ts';
import type { Part, Rules } from './rules.ts';
import { isType, lengthIsWithin } from './values.ts';

export type StructureError = { path: string; keyword: string; params: Record<string, unknown> };

/** Deeper, larger or more faulty input is not read to its end: the work that a hostile document can cause stays bounded. */
export const limits = { depth: 256, values: 2_000_000, errors: 1000 } as const;

/** Compares a value with a part of a schema and returns everything that is wrong, in document order. */
export function checkStructure(part: Part, input: unknown): StructureError[] {
  const run: Run = { errors: [], values: 0, steps: [] };
  check(run, part, input);
  return run.errors;
}

const LONE_SURROGATE = /\p{Surrogate}/u;

/** steps lead to the value that is looked at; they become a path only where something is wrong. */
type Run = { errors: StructureError[]; values: number; readonly steps: (string | number)[] };
type JsonObject = Readonly<Record<string, unknown>>;

function check(run: Run, part: Part, value: unknown): void {
  const rules = rulesOf(part);
  if (run.steps.length > limits.depth) return fail(run, 'depth', { limit: limits.depth });
  if (++run.values > limits.values) return refuse(run, '', 'values', { limit: limits.values });

  if (!isOfType(rules, value)) return fail(run, 'type', { type: rules.type });
  if (!isListed(rules, value)) return fail(run, 'enum', { allowedValues: rules.enum });

  if (typeof value === 'string') checkString(run, rules, value);
  else if (typeof value === 'number') checkNumber(run, rules, value);
  else if (Array.isArray(value)) checkArray(run, rules, value);
  else if (isType('object', value)) checkObject(run, rules, value as JsonObject);

  if (rules.oneOf !== undefined) checkOneOf(run, rules.oneOf, value);
}

const isOfType = ({ type }: Rules, value: unknown): boolean => type === undefined || isType(type, value);
const isListed = ({ enum: values }: Rules, value: unknown): boolean => values === undefined || values.includes(value);

function checkInside(run: Run, part: Part, value: unknown, step: string | number): void {
  run.steps.push(step);
  check(run, part, value);
  run.steps.pop();
}

function checkString(run: Run, { minLength = 0, maxLength = Infinity, pattern }: Rules, value: string): void {
  if (!lengthIsWithin(value, 0, maxLength)) return fail(run, 'maxLength', { limit: maxLength });
  if (!lengthIsWithin(value, minLength, Infinity)) fail(run, 'minLength', { limit: minLength });
  if (pattern !== undefined && !pattern.test(value)) fail(run, 'pattern', { pattern: pattern.source });
  // Half a surrogate pair is no character: it has no UTF-8 form, so nothing could be digested or sent.
  if (LONE_SURROGATE.test(value)) fail(run, 'wellFormed', {});
}

function checkNumber(run: Run, { minimum = -Infinity, maximum = Infinity }: Rules, value: number): void {
  if (value < minimum) fail(run, 'minimum', { limit: minimum });
  if (value > maximum) fail(run, 'maximum', { limit: maximum });
}

function checkArray(run: Run, { items, minItems = 0, maxItems = Infinity }: Rules, value: readonly unknown[]): void {
  if (value.length < minItems) fail(run, 'minItems', { limit: minItems });
  if (value.length > maxItems) return fail(run, 'maxItems', { limit: maxItems });
  if (items === undefined) return;
  for (let index = 0; index < value.length && !isExhausted(run); index++) checkInside(run, items, value[index], index);
}

function checkObject(run: Run, rules: Rules, value: JsonObject): void {
  const { properties, rest, required = [], propertyNames, minProperties = 0, maxProperties = Infinity } = rules;
  // A property that is present but undefined would not survive JSON, so it counts as absent.
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  if (keys.length < minProperties) fail(run, 'minProperties', { limit: minProperties });
  if (keys.length > maxProperties) return fail(run, 'maxProperties', { limit: maxProperties });
  for (const key of required) {
    if (!Object.hasOwn(value, key) || value[key] === undefined) fail(run, 'required', { missingProperty: key });
  }
  if (rules.tag !== undefined) checkTagged(run, rules, rules.tag, value);

  for (const key of keys) {
    if (isExhausted(run)) return;
    const named = properties !== undefined && Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (propertyNames !== undefined) checkName(run, propertyNames, key);
    if (named !== undefined) checkInside(run, named, value[key], key);
    else if (rest !== undefined) checkInside(run, rest, value[key], key);
    else if (properties !== undefined) fail(run, 'additionalProperties', { additionalProperty: key });
  }
}

function checkName(run: Run, part: Part, key: string): void {
  if (attempt(run, part, key).length > 0) fail(run, 'propertyNames', { propertyName: key });
}

function checkTagged(run: Run, { variants = {} }: Rules, tag: string, value: JsonObject): void {
  const tagValue = Object.hasOwn(value, tag) ? value[tag] : undefined;
  const variant = typeof tagValue === 'string' && Object.hasOwn(variants, tagValue) ? variants[tagValue] : undefined;
  if (variant !== undefined) return check(run, variant, value);
  fail(run, 'discriminator', { tag, tagValue, allowedValues: Object.keys(variants) });
}

function checkOneOf(run: Run, branches: readonly Part[], value: unknown): void {
  // A branch for values of another kind needs no closer look: it was never meant.
  const open = branches.filter((branch) => isMeantFor(branch, value));
  const attempts = open.map((branch) => attempt(run, branch, value));
  const fitting = attempts.filter((errors) => errors.length === 0).length;
  if (fitting === 1) return;
  const path = pointer(run.steps);
  // When the value was plainly meant for one branch, what is wrong inside that branch says more than "none of these".
  const meant = fitting > 1 ? [] : attempts.filter((errors) => !errors.some((error) => error.path === path && refusals.has(error.keyword)));
  if (meant.length !== 1) return fail(run, 'oneOf', { fitting });
  for (const { path: at, keyword, params } of meant[0] ?? []) refuse(run, at, keyword, params);
}

function isMeantFor(part: Part, value: unknown): boolean {
  const rules = rulesOf(part);
  return isOfType(rules, value) && isListed(rules, value) && (rules.oneOf === undefined || rules.oneOf.some((branch) => isMeantFor(branch, value)));
}

const refusals = new Set(['type', 'enum', 'oneOf']);

function attempt(run: Run, part: Part, value: unknown): StructureError[] {
  const inner: Run = { errors: [], values: run.values, steps: run.steps };
  check(inner, part, value);
  run.values = inner.values;
  return inner.errors;
}

function fail(run: Run, keyword: string, params: Record<string, unknown>): void {
  if (run.errors.length < limits.errors) refuse(run, pointer(run.steps), keyword, params);
}

function refuse(run: Run, path: string, keyword: string, params: Record<string, unknown>): void {
  if (run.errors.length < limits.errors) run.errors.push({ path, keyword, params });
}

function isExhausted(run: Run): boolean {
  return run.values > limits.values || run.errors.length >= limits.errors;
}
