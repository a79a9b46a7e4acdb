import type { Issue } from '../generated/types.ts';
import { titlesAlong } from '../issue.ts';
import type { StructureError } from './checkStructure.ts';

/** What a schema keyword's refusal is called. */
const CODES: Readonly<Record<string, string>> = {
  type: 'wrong-type',
  enum: 'not-allowed',
  pattern: 'wrong-format',
  wellFormed: 'text-not-well-formed',
  minLength: 'text-too-short',
  maxLength: 'text-too-long',
  minimum: 'number-too-small',
  maximum: 'number-too-large',
  minItems: 'too-few',
  maxItems: 'too-many',
  minProperties: 'too-few',
  maxProperties: 'too-many',
  required: 'missing-property',
  propertyNames: 'wrong-name',
  additionalProperties: 'unknown-property',
  oneOf: 'no-form-fits',
  discriminator: 'unknown-kind',
  depth: 'too-deep',
  values: 'too-large',
};

/** Issues for what a document's structure breaks, with the titles on the way to each place. */
export function structureIssues(errors: readonly StructureError[], document: unknown): Issue[] {
  const titles = titlesAlong(document);
  return errors.map(({ path, keyword, params }) => {
    const along = titles(stepsOf(path));
    return { code: CODES[keyword] ?? keyword, path, params: plainParams(params), severity: 'error', ...(along.length > 0 ? { titles: along } : {}) };
  });
}

function stepsOf(pointer: string): string[] {
  return pointer.split('/').slice(1).map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function plainParams(params: Readonly<Record<string, unknown>>): Issue['params'] {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, Array.isArray(value) ? value.map(String) : typeof value === 'number' || typeof value === 'boolean' ? value : String(value)]));
}
