import { Actions, coreReducer, Resolve, toDataPath } from '@jsonforms/core';
import type { JsonSchema, UISchemaElement } from '@jsonforms/core';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Scoresheet } from '../src/generated/types.ts';
import { fieldSchema } from '../src/jsonForms/fieldSchema.ts';
import { uiSchema } from '../src/jsonForms/uiSchema.ts';
import type { UiControl, UiElement } from '../src/jsonForms/uiSchema.ts';
import type { Plan } from '../src/plan.ts';
import { sheetSchema } from '../src/sheetSchema.ts';
import { libraryIds, libraryPlan, librarySheets } from './librarySheets.ts';

// JSON Forms brings an ajv of draft 07; it takes another one for newer schemas.
const ajv = (): Ajv2020 => new Ajv2020({ allErrors: true, strict: false });

const sheets = librarySheets();

describe.each(libraryIds())('%s', (id) => {
  const plan = libraryPlan(id);
  const controls = controlsOf(uiSchema(plan, 'vi'));

  it.each([['sheetSchema', sheetSchema(plan)], ['fieldSchema', fieldSchema(plan, 'vi')]])('every scope of the UI schema is found in %s by JSON Forms', (_name, schema) => {
    expect(controls.filter(({ scope }) => Resolve.schema(schema as JsonSchema, scope, schema as JsonSchema) === undefined)).toEqual([]);
  });

  it('every input that a sheet gives has one control, with a label in both languages', () => {
    const paths = controls.map(({ scope }) => toDataPath(scope)).filter((path) => path !== 'note' && !path.endsWith('.comment'));
    expect(paths.toSorted()).toEqual(inputPaths(plan).toSorted());
    for (const locale of ['vi', 'en']) expect(controlsOf(uiSchema(plan, locale)).filter(({ label }) => label.trim() === '')).toEqual([]);
  });

  it('JSON Forms takes its sheets as data, and what fits the field schema fits the sheet schema', () => {
    const schema = fieldSchema(plan, 'en') as JsonSchema;
    // Compiling a schema takes long, so once for a rubric.
    const { validator } = coreReducer(undefined, Actions.init({}, schema, uiSchema(plan, 'en') as UISchemaElement, { ajv: ajv() }));
    const whole = ajv().compile(sheetSchema(plan));
    const accepted = sheets.filter(({ plan: { rubric } }) => rubric.id === id).map(({ sheet }) => inLongForm(plan, sheet)).filter((data) => validator?.(data) === true);
    expect(accepted.length).toBeGreaterThan(0);
    expect(accepted.filter((data) => !whole(data))).toEqual([]);
  });
});

it('JSON Forms refuses a level that the rubric does not have', () => {
  const plan = libraryPlan('hop-ban-thuong-vu');
  const data = { rubric: { id: plan.rubric.id, version: plan.rubric.version }, ratings: { procedure: { value: 'splendid' } } };
  const state = coreReducer(undefined, Actions.init(data, fieldSchema(plan, 'vi') as JsonSchema, uiSchema(plan, 'vi') as UISchemaElement, { ajv: ajv() }));
  expect(state.errors?.map(({ instancePath }) => instancePath)).toContain('/ratings/procedure/value');
});

function controlsOf(element: UiElement): UiControl[] {
  if (element.type === 'Control') return [element];
  return 'elements' in element ? element.elements.flatMap(controlsOf) : [];
}

function inputPaths(plan: Plan): string[] {
  const criteria = plan.criteria.flatMap(({ id, answer, of }) => [...(answer === null ? [] : [`ratings.${id}.value`]), ...(of === null ? [] : [`ratings.${id}.of`])]);
  const facts = plan.inputs.flatMap(({ from }) => (from.kind === 'fact' ? [`facts.${from.fact}`] : []));
  return [...criteria, ...facts, ...plan.tables.map(({ id }) => `rows.${id}`)];
}

/** The answers, facts and rows of a sheet as a generated form would hold them; what such a form does not ask is left out. */
function inLongForm({ rubric }: Plan, { ratings, facts, rows }: Scoresheet): object {
  const plain = (value: unknown): boolean => value !== null && value !== undefined && typeof value !== 'object';
  const long = Object.entries(ratings).flatMap(([id, rating]) => {
    const detail = typeof rating === 'object' && rating !== null ? rating : { value: rating };
    const kept = Object.entries(detail).filter(([key, value]) => ['value', 'of', 'comment'].includes(key) && plain(value));
    return kept.length === 0 ? [] : [[id, Object.fromEntries(kept)]];
  });
  return {
    rubric: { id: rubric.id, version: rubric.version },
    ratings: Object.fromEntries(long),
    ...(facts === undefined ? {} : { facts: Object.fromEntries(Object.entries(facts).filter(([, value]) => plain(value))) }),
    ...(rows === undefined ? {} : { rows }),
  };
}
