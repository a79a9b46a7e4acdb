import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileRubric, readRubric, score, validateRubric, validateSheet } from '../src/index.ts';
import type { Expectation, Issue, Plan, Rubric, Scoresheet } from '../src/index.ts';
import { describe, expect, it } from 'vitest';
import { compareExpectation } from '../src/lint/goldenCases.ts';

const here = new URL('../../../schemas/library', import.meta.url).pathname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(`${here}/${entry.name}/rubric.json`))
  .map(({ name }) => name)
  .toSorted();

describe.each(folders)('%s', (folder) => {
  const rubric = read(`${folder}/rubric.json`) as Rubric;
  const plan = compiled(rubric);
  const cases = names(`${folder}/sheets`);

  it('has a valid rubric, named like its folder', () => {
    expect(problems(validateRubric(rubric).issues)).toEqual([]);
    expect(rubric.id).toBe(folder);
  });

  it('gives the same Plan in one step as in two', () => {
    const one = readRubric(rubric);
    expect(one.ok && one.value).toEqual(plan);
    expect(one.issues).toEqual(validateRubric(rubric).issues);
  });

  it('has a README, and an expectation for each sheet', () => {
    expect(existsSync(`${here}/${folder}/README.md`)).toBe(true);
    expect(names(`${folder}/expected`)).toEqual(cases);
  });

  it.each(cases)('sheet %s', (name) => {
    const sheet = read(`${folder}/sheets/${name}.json`) as Scoresheet;
    expect(wrongWith(plan, sheet, read(`${folder}/expected/${name}.json`) as Expectation)).toEqual([]);
  });

  it.each((rubric.goldenCases ?? []).map((golden) => [golden.id, golden] as const))('golden case %s', (_id, { sheet, expect: expected }) => {
    expect(wrongWith(plan, { rubric: { id: rubric.id, version: rubric.version }, ...sheet }, expected)).toEqual([]);
  });

  it('scores without changing the rubric', () => {
    expect(rubric).toEqual(read(`${folder}/rubric.json`));
  });
});

/** Everything that is wrong with one case, a line each. */
function wrongWith(plan: Plan | null, sheet: Scoresheet, expected: Expectation): string[] {
  if (plan === null) return ['the rubric does not compile'];
  const before = structuredClone(sheet);
  const issues = problems(validateSheet(plan, sheet).issues.filter(({ code }) => expected.issues?.includes(code) !== true));
  const mismatches = compareExpectation(expected, score(plan, sheet)).map(({ what, expected: wanted, actual }) => `${what}: expected ${wanted}, got ${actual}`);
  expect(sheet, 'the sheet was changed').toEqual(before);
  return [...issues, ...mismatches];
}

function problems(issues: readonly Issue[]): string[] {
  return issues.filter(({ severity }) => severity === 'error').map(({ code, path, params }) => `${code} at ${path} ${JSON.stringify(params)}`);
}

function compiled(rubric: Rubric): Plan | null {
  return validateRubric(rubric).ok ? compileRubric(rubric) : null;
}

function names(folder: string): string[] {
  if (!existsSync(`${here}/${folder}`)) return [];
  return readdirSync(`${here}/${folder}`).filter((name) => name.endsWith('.json')).map((name) => name.slice(0, -'.json'.length)).toSorted();
}

function read(path: string): unknown {
  return JSON.parse(readFileSync(`${here}/${path}`, 'utf8'));
}
