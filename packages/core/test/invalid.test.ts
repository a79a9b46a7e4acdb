import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyFix, compileRubric, lintRubric, readRubric, score, validateRubric, validateSheet, type Rubric, type Scoresheet } from '../src/index.ts';
import { checks } from '../src/checks/index.ts';
import { emittedCodes } from './emittedCodes.ts';

const folder = join(import.meta.dirname, '../../../schemas/invalid');

type Document = Rubric | { readonly rubric: Rubric; readonly sheet: Scoresheet };
interface Case { readonly code: string; readonly about: Record<string, string>; readonly faulty: Document; readonly mended: Document }

const cases = readdirSync(folder).map((file): Case => ({ code: file.replace('.json', ''), ...(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Omit<Case, 'code'>) }));
const lintCodes = new Set(checks.map(({ code }) => code));

describe('schemas/invalid', () => {
  it.each(cases)('$code is found in the faulty document and not in the mended one', ({ code, faulty, mended }) => {
    expect(codesOf(code, faulty)).toContain(code);
    expect(codesOf(code, mended)).not.toContain(code);
  });

  it.each(cases)('$code: one step refuses for the same reasons as two', ({ faulty }) => {
    const rubric = 'rubric' in faulty ? faulty.rubric : faulty;
    expect(readRubric(rubric).issues).toEqual(validateRubric(rubric).issues);
    expect(readRubric(rubric).ok).toBe(validateRubric(rubric).ok);
  });

  it.each(cases)('$code: lint takes what is no valid rubric as well', ({ faulty, mended }) => {
    for (const document of [faulty, mended]) expect(Array.isArray(lintRubric(('rubric' in document ? document.rubric : document)))).toBe(true);
    expect(lintRubric({ sections: 3 } as unknown as Rubric)).toEqual([]);
  });

  it('has a file for every code that the engine can emit, and no other', () => {
    expect(cases.map(({ code }) => code).toSorted()).toEqual([...emittedCodes()].toSorted());
  });

  it.each(cases.filter(({ code }) => lintCodes.has(code)))('$code: a lint file shows nothing else as a warning', ({ code, faulty, mended }) => {
    const others = (rubric: Document): string[] => lintRubric(rubric as Rubric).filter((finding) => finding.severity !== 'info' && finding.code !== code).map((finding) => finding.code);
    expect(others(mended)).toEqual([]);
    expect(others(faulty)).toEqual([]);
  });

  it.each(cases.filter(({ code }) => lintCodes.has(code)))('$code: the fix makes the finding go away', ({ code, faulty }) => {
    const rubric = faulty as Rubric;
    for (const finding of lintRubric(rubric).filter((each) => each.code === code && each.fix !== undefined)) {
      const fixed = applyFix(rubric, finding.fix!);
      expect(validateRubric(fixed).ok).toBe(true);
      expect(lintRubric(fixed).filter((each) => each.code === code && each.path === finding.path)).toEqual([]);
    }
  });
});

/** Codes of everything that is wrong: structure, meaning, design; with a sheet, what reading and scoring it say. */
function codesOf(code: string, document: Document): string[] {
  if ('sheet' in document) {
    const plan = compileRubric(document.rubric);
    return [...validateSheet(plan, document.sheet).issues, ...score(plan, document.sheet).issues].map((issue) => issue.code);
  }
  if (!lintCodes.has(code)) return validateRubric(document).issues.map((issue) => issue.code);
  expect(validateRubric(document).ok).toBe(true);
  return lintRubric(document).map((finding) => finding.code);
}
