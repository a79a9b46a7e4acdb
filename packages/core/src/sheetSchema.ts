import { toNumber, fromFraction } from './decimal.ts';
import type { Plan, PlanCriterion, PlanTable, InputDomain } from './plan.ts';
import { linkedOf } from './sheet/linked.ts';

/** A JSON Schema of draft 2020-12, as plain data. */
export interface JSONSchema {
  readonly [keyword: string]: unknown;
}

/**
 * The JSON Schema of a rubric's sheets: what a portal's own API can check before it asks the engine.
 * Every sheet that the engine accepts fits it. It refuses unknown criteria, facts and columns, wrong kinds and numbers out of bounds.
 * Left to validateSheet is what JSON Schema cannot say: decimals of a JSON number (multipleOf of a fraction is not exact) and its step,
 * the bounds of a number written as text, the digest, comments and evidence that are asked for, bands that do not fit, and constraints between answers.
 *
 * @example
 * const check = new Ajv2020().compile(sheetSchema(plan));
 */
export function sheetSchema(plan: Plan): JSONSchema {
  const { rubric } = plan;
  const { criteria, facts } = linkedOf(plan);
  const minor = rubric.version.split('.').slice(0, 2).join('\\.');
  const shortText = text(500);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: `Scoresheet of ${rubric.id}`,
    ...object({
      $schema: text(500),
      rubric: object({ id: { const: rubric.id }, version: { type: 'string', pattern: `^${minor}\\.(?:0|[1-9][0-9]{0,5})$` }, digest: { type: 'string', pattern: '^sha256-[0-9a-f]{64}$' } }, ['id', 'version']),
      id: text(200),
      subject: PARTY,
      rater: PARTY,
      occasion: object({ id: text(200), title: shortText, date: MOMENT, period: text(40) }),
      stage: { enum: ['self', 'appraised', 'decided'] },
      ratings: object(Object.fromEntries([...criteria].map(([id, { criterion, na }]) => [id, ratingOf(plan, criterion, na !== null)]))),
      facts: object(Object.fromEntries([...facts].map(([id, { value, na }]) => [id, orNull(valueOf(plan.inputs[value]!.domain), ...(na === null ? [] : [object({ notApplicable: { const: true } }, ['notApplicable'])]))]))),
      ...(plan.tables.length === 0 ? {} : { rows: object(Object.fromEntries(plan.tables.map((table) => [table.id, rowsOf(table)]))) }),
      ...(rubric.findings === undefined ? {} : { findings: findingsOf(plan) }),
      lifts: { type: 'array', maxItems: 100, items: liftOf(plan) },
      ...(plan.classes === null ? {} : { decision: object({ classId: { enum: plan.classes.classes.map(({ id }) => id) }, by: filled(500), at: MOMENT, reason: filled(20_000) }, ['classId', 'by', 'at', 'reason']) }),
      note: text(20_000),
    }, ['rubric', 'ratings']),
  };
}

const MOMENT = { type: 'string', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])(?:T[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?(?:Z|[+-][0-9]{2}:[0-9]{2}))?$' };
const PARTY = object({ id: { ...text(200), minLength: 1 }, title: text(500), role: text(200), group: text(200) }, ['id']);
const EVIDENCE = { type: 'array', maxItems: 200, items: object({ title: filled(500), url: text(2000), type: text(200), size: { type: 'integer', minimum: 0 } }, ['title']) };

function object(properties: Readonly<Record<string, JSONSchema>>, required: readonly string[] = []): JSONSchema {
  return { type: 'object', additionalProperties: false, ...(required.length === 0 ? {} : { required }), properties };
}

function text(maxLength: number): JSONSchema {
  return { type: 'string', maxLength };
}

/** Text that says something. */
function filled(maxLength: number): JSONSchema {
  return { type: 'string', minLength: 1, maxLength };
}

/** null is a missing answer. */
function orNull(...schemas: readonly JSONSchema[]): JSONSchema {
  return { anyOf: [...schemas, { type: 'null' }] };
}

/** A plain answer, or the long form with what may stand beside it. */
function ratingOf(plan: Plan, { answer, of, earned, least, most }: PlanCriterion, mayBeNa: boolean): JSONSchema {
  const value = answer === null ? null : valueOf(plan.inputs[answer]!.domain);
  const detail = object({
    value: value === null ? { type: 'null' } : orNull(value),
    ...(of === null ? {} : { of: valueOf(plan.inputs[of]!.domain) }),
    ...(mayBeNa ? { notApplicable: object({ reason: filled(20_000) }, ['reason']) } : {}),
    ...(earned === null ? {} : { override: object({ points: numberOf(toNumber(fromFraction(least)), toNumber(fromFraction(most)), OVERRIDE_DECIMALS), reason: filled(20_000), by: text(500), at: MOMENT }, ['points', 'reason']) }),
    comment: text(20_000),
    evidence: EVIDENCE,
  });
  return orNull(...(value === null ? [] : [value]), detail);
}

function valueOf(domain: InputDomain): JSONSchema {
  switch (domain.type) {
    case 'boolean': return { type: 'boolean' };
    case 'choice': return { enum: domain.options };
    case 'number': {
      const power = 10 ** domain.decimals;
      return numberOf(domain.min / power, domain.max / power, domain.decimals);
    }
  }
}

/** Points that a person gives have at most so many decimals. */
const OVERRIDE_DECIMALS = 6;
const LONGEST = 30;

/** A JSON number, or a decimal as text, in which more decimals than declared may only be zeros. */
function numberOf(minimum: number, maximum: number, decimals: number): JSONSchema {
  const fraction = decimals === 0 ? `0{1,${LONGEST}}` : `[0-9]{1,${decimals}}0{0,${LONGEST - decimals}}`;
  return { anyOf: [{ type: decimals === 0 ? 'integer' : 'number', minimum, maximum }, { type: 'string', pattern: `^-?[0-9]{1,${LONGEST}}(?:\\.${fraction})?$` }] };
}

function rowsOf({ minRows, maxRows, columns }: PlanTable): JSONSchema {
  const cells = columns.map(({ id, domain }) => [id, domain.type === 'text' ? { type: ['string', 'number', 'boolean', 'null'] } : valueOf(domain)] as const);
  const needed = columns.filter(({ domain }) => domain.type !== 'text').map(({ id }) => id);
  return { type: 'array', minItems: minRows, maxItems: maxRows, items: object(Object.fromEntries(cells), needed) };
}

function findingsOf({ rubric }: Plan): JSONSchema {
  const { severities = [], maxFindings = 1000 } = rubric.findings ?? {};
  const finding = object({
    severity: { enum: severities.map(({ id }) => id) },
    text: filled(20_000),
    criterion: text(80),
    owner: text(500),
    deadline: { type: 'string', pattern: '^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$' },
    status: { enum: ['open', 'closed'] },
  }, ['severity', 'text']);
  const asking = severities.filter(({ requires = [] }) => requires.length > 0);
  const demands = asking.map(({ id, requires }) => ({ if: { properties: { severity: { const: id } } }, then: { required: requires } }));
  return { type: 'array', maxItems: maxFindings, items: demands.length === 0 ? finding : { ...finding, allOf: demands } };
}

/** Only rules that say on what grounds can be lifted. */
function liftOf(plan: Plan): JSONSchema {
  const liftable = [...linkedOf(plan).lifts].filter(([, { grounds }]) => grounds.length > 0);
  if (liftable.length === 0) return { not: {} };
  const by = { by: filled(500), at: MOMENT, reason: filled(20_000) };
  return { anyOf: liftable.map(([rule, { grounds }]) => object({ rule: { const: rule }, ground: { enum: grounds }, ...by }, ['rule', 'ground', 'by', 'at', 'reason'])) };
}
