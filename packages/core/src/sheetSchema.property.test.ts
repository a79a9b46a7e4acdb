import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileRubric } from './compile.ts';
import type { Issue, Rubric } from './generated/types.ts';
import type { InputDomain, Plan } from './plan.ts';
import { sheetSchema } from './sheetSchema.ts';
import { validateSheet } from './validateSheet.ts';

const library = join(import.meta.dirname, '../../../schemas/library');
const folders = globSync('*/rubric.json', { cwd: library }).map((file) => dirname(file)).toSorted();

interface Case {
  readonly plan: Plan;
  readonly accepts: (sheet: unknown) => boolean;
  readonly sheets: readonly Json[];
}

type Json = Record<string, unknown>;

const cases = folders.map((folder): Case => {
  const plan = compileRubric(JSON.parse(readFileSync(join(library, folder, 'rubric.json'), 'utf8')) as Rubric);
  const sheets = globSync(`${folder}/sheets/*.json`, { cwd: library }).map((file) => JSON.parse(readFileSync(join(library, file), 'utf8')) as Json);
  return { plan, accepts: new Ajv2020({ strict: false }).compile(sheetSchema(plan)), sheets };
});

/** What the docstring of sheetSchema names as beyond JSON Schema, whatever the value. */
const BEYOND = new Set(['constraint-broken', 'comment-missing', 'evidence-missing', 'no-band-fits', 'sheet-for-another-digest', 'number-off-step']);

function isBeyond({ code, path }: Issue, sheet: Json): boolean {
  const value = path.split('/').slice(1).reduce<unknown>((node, step) => (node as Json | undefined)?.[step.replaceAll('~1', '/').replaceAll('~0', '~')], sheet);
  if (code === 'too-many-decimals') return typeof value === 'number';
  return BEYOND.has(code) || ((code === 'number-too-small' || code === 'number-too-large') && typeof value === 'string');
}

/** Values that a domain has, its ends and what is just beyond them, and values of other domains. */
function valueFor(domain: InputDomain | null): fc.Arbitrary<unknown> {
  const odd = fc.constantFrom<unknown>(true, false, 0, 1, -1, 0.5, 1.25, '1', '0.50', '1.0', '01', '-0', '', 'x', '1.', '.5', '1e2', 'tot', null, [], {}, 1e20, '9'.repeat(31));
  if (domain === null || domain.type === 'boolean') return odd;
  if (domain.type === 'choice') return fc.oneof(odd, fc.constantFrom<unknown>(...domain.options));
  const power = 10 ** domain.decimals;
  const near = fc.oneof(fc.constantFrom(domain.min - 1, domain.min, domain.min + 1, domain.max - 1, domain.max, domain.max + 1), fc.integer({ min: domain.min, max: domain.max })).map((scaled) => scaled / power);
  const asText = near.chain((value) => fc.constantFrom(value.toFixed(domain.decimals), value.toFixed(domain.decimals + 1), `${value.toFixed(domain.decimals)}${domain.decimals === 0 ? '.' : ''}3`));
  return fc.oneof(odd, near, near.map((value) => value + 1 / (power * 10)), asText);
}

function ratingFor(domain: InputDomain | null): fc.Arbitrary<unknown> {
  const value = valueFor(domain);
  const more = fc.record<Json>({
    value, of: valueFor(domain), comment: fc.constantFrom('x', 3), notApplicable: fc.constantFrom<unknown>({ reason: 'x' }, { reason: '' }, {}, true),
    override: fc.record<Json>({ points: fc.constantFrom<unknown>(0, 1, 2.5, -1, 1000, '1.5', '1.0000001', 'x'), reason: fc.constantFrom<unknown>('x', '') }, { requiredKeys: [] }), evidence: fc.constantFrom<unknown>([], [{ title: 'x' }], [{}]), other: fc.constant(1),
  }, { requiredKeys: [] });
  return fc.oneof({ weight: 3, arbitrary: value }, { weight: 1, arbitrary: more });
}

/** A sheet of the library with one to three of its answers, facts or other parts changed. */
const changed = fc.nat(cases.length - 1).chain((index) => {
  const one = cases[index]!;
  const { plan, sheets } = one;
  const answers = plan.criteria.map(({ id, answer }) => ratingFor(answer === null ? null : plan.inputs[answer]!.domain).map((value) => ['ratings', id, value] as const));
  const facts = plan.inputs.flatMap(({ from, domain }) => (from.kind === 'fact' ? [fc.oneof(valueFor(domain), fc.constant<unknown>({ notApplicable: true })).map((value) => ['facts', from.fact, value] as const)] : []));
  const strange = fc.constantFrom(['ratings', 'no-such-criterion', 1] as const, ['facts', 'no-such-fact', 1] as const, ['rows', 'no-such-table', []] as const, ['rubric', 'version', '99.0.0'] as const, ['rubric', 'id', 'other'] as const);
  const change = fc.oneof({ weight: 6, arbitrary: fc.oneof(...answers) }, ...(facts.length === 0 ? [] : [{ weight: 3, arbitrary: fc.oneof(...facts) }]), { weight: 1, arbitrary: strange });
  return fc.tuple(fc.constantFrom(...sheets), fc.array(change, { minLength: 1, maxLength: 3 })).map(([sheet, changes]) => {
    const copy = structuredClone(sheet);
    for (const [part, key, value] of changes) copy[part] = { ...(copy[part] as Json | undefined), [key]: value };
    return { one, sheet: copy };
  });
});

it('ajv with the schema and validateSheet both accept a sheet or both refuse it, but for what no schema can say', () => {
  const seen = { accepted: 0, refused: 0 };
  fc.assert(fc.property(changed, ({ one: { plan, accepts }, sheet }) => {
    const errors = validateSheet(plan, sheet).issues.filter(({ severity }) => severity === 'error');
    const accepted = accepts(sheet);
    seen[accepted ? 'accepted' : 'refused']++;
    if (accepted) expect(errors.filter((issue) => !isBeyond(issue, sheet))).toEqual([]);
    else expect(errors).not.toEqual([]);
  }), { numRuns: 2000 });
  // Neither side of the comparison is empty.
  expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(200);
});
