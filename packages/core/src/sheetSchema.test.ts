import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { compileRubric } from './compile.ts';
import { sheetSchema } from './sheetSchema.ts';
import { validateRubric } from './validate.ts';
import { validateSheet } from './validateSheet.ts';

const library = join(import.meta.dirname, '../../../schemas/library');
const rubrics = globSync('*/rubric.json', { cwd: library }).map((file) => dirname(file)).toSorted();

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(library, file), 'utf8'));
}

function planOf(input: unknown) {
  const checked = validateRubric(input);
  if (!checked.ok) throw new Error(JSON.stringify(checked.issues));
  return compileRubric(checked.value);
}

/** What the schema leaves to the engine. */
const BEYOND = /too-many-decimals|number-off-step|constraint-broken|comment-missing|evidence-missing|no-band-fits|digest|number-too|not-a-decimal/;

it.each(rubrics)('%s: accepts what the engine accepts, and refuses what it refuses', (id) => {
  const plan = planOf(read(join(id, 'rubric.json')));
  const check = new Ajv2020({ strict: true, allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(sheetSchema(plan));
  const judged = globSync(`${id}/sheets/*.json`, { cwd: library }).map((file) => {
    const sheet = read(file);
    const errors = validateSheet(plan, sheet).issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    const accepted = check(sheet);
    return { sheet: basename(file), errors, accepted, refused: check.errors };
  });
  expect(judged.filter(({ errors, accepted }) => errors.length === 0 && !accepted)).toEqual([]);
  expect(judged.filter(({ errors, accepted }) => errors.some((code) => !BEYOND.test(code)) && accepted)).toEqual([]);
});

const rubric = {
  schemaVersion: 1,
  id: 'small',
  version: '1.2.3',
  title: { en: 'Small' },
  languages: ['en'],
  notApplicable: { policy: 'leave-out', allowed: true },
  facts: [{ kind: 'number', id: 'members', title: { en: 'Members' }, domain: { min: 0, max: 50 }, notApplicable: true }],
  rows: [{ id: 'tasks', title: { en: 'Tasks' }, maxRows: 2, columns: [{ kind: 'boolean', id: 'late', title: { en: 'Late' } }, { kind: 'text', id: 'name', title: { en: 'Name' } }] }],
  findings: { severities: [{ id: 'major', title: { en: 'Major' }, requires: ['owner'] }] },
  sections: [{ kind: 'section', id: 'all', title: { en: 'All' }, items: [
    { kind: 'criterion', id: 'plan', title: { en: 'Plan' }, method: { kind: 'yes-no', yes: 2 } },
    { kind: 'criterion', id: 'score', title: { en: 'Score' }, method: { kind: 'points', max: 5, step: 0.25 } },
    { kind: 'criterion', id: 'size', title: { en: 'Size' }, method: { kind: 'bands', of: { op: 'fact', id: 'members', whenNotApplicable: 0 }, bands: [{ id: 'any', points: 1 }] }, notApplicable: { policy: 'leave-out' } },
  ] }],
  classes: { list: [{ id: 'good', title: { en: 'Good' }, cut: { at: 5 } }, { id: 'poor', title: { en: 'Poor' } }], knockOuts: [{ id: 'out', title: { en: 'Out' }, when: { op: 'compare', left: { op: 'countRows', rows: 'tasks' }, cmp: '>', right: 1 }, to: 'poor', lift: { grounds: [{ id: 'flood', title: { en: 'Flood' } }] } }] },
};

describe('a small rubric', () => {
  const plan = planOf(rubric);
  const check = new Ajv2020({ strictRequired: false, allowUnionTypes: true, strictTypes: false }).compile(sheetSchema(plan));
  const base = { rubric: { id: 'small', version: '1.2.0' }, ratings: {} };
  const signed = { by: 'a', at: '2026-01-05', reason: 'b' };

  it.each<object>([
    {}, { ratings: { plan: true, score: 0.25 } }, { ratings: { plan: null, score: '4.75' } }, { ratings: { plan: { value: false, comment: 'x', evidence: [{ title: 'y' }] } } },
    { ratings: { score: { notApplicable: { reason: 'x' } } } }, { ratings: { size: { override: { points: 1, reason: 'x' } } } },
    { facts: { members: 3 } }, { facts: { members: { notApplicable: true } } }, { rows: { tasks: [{ late: true, name: 'x' }] } }, { findings: [{ severity: 'major', text: 'x', owner: 'y' }] },
    { lifts: [{ rule: 'out', ground: 'flood', ...signed }] }, { decision: { classId: 'good', ...signed } },
  ])('accepts %j', (part) => {
    expect(validateSheet(plan, { ...base, ...part }).issues).toEqual([]);
    expect({ accepted: check({ ...base, ...part }), errors: check.errors }).toEqual({ accepted: true, errors: null });
  });

  it.each<object>([
    { rubric: { id: 'other', version: '1.2.0' } }, { rubric: { id: 'small', version: '1.3.0' } }, { colour: 1 }, { ratings: { other: true } }, { ratings: { plan: 1 } }, { ratings: { score: 6 } }, { ratings: { size: 1 } },
    { ratings: { plan: { of: 3 } } }, { ratings: { size: { notApplicable: { reason: 'x' } } } }, { ratings: { score: { override: { points: 1 } } } },
    { facts: { members: 51 } }, { facts: { members: 1.5 } }, { facts: { other: 1 } }, { rows: { tasks: [{}] } }, { rows: { tasks: [{ late: true, other: 1 }] } }, { rows: { tasks: [{ late: true }, { late: true }, { late: true }] } },
    { findings: [{ severity: 'major', text: 'x' }] }, { findings: [{ severity: 'minor', text: 'x' }] }, { lifts: [{ rule: 'out', ground: 'fire', ...signed }] }, { lifts: [{ rule: 'other', ground: 'flood', ...signed }] }, { decision: { classId: 'best', ...signed } },
  ])('refuses %j', (part) => {
    expect(validateSheet(plan, { ...base, ...part }).ok).toBe(false);
    expect(check({ ...base, ...part })).toBe(false);
  });
});
