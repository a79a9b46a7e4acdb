import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileRubric, lintRubric, score, type LintFinding, type Rubric, type ScoreReport } from '../src/index.ts';
import { planOf } from './make.ts';

const library = join(import.meta.dirname, '../../../schemas/library');
const folders = readdirSync(library).filter((folder) => existsSync(join(library, folder, 'rubric.json'))).toSorted();
const read = (folder: string): Rubric => JSON.parse(readFileSync(join(library, folder, 'rubric.json'), 'utf8')) as Rubric;
const all = (folder: string): LintFinding[] => lintRubric(read(folder), { includeAccepted: true });

it.each(folders)('%s: a Plan that is handed in gives the same findings', (folder) => {
  const rubric = read(folder);
  expect(lintRubric(rubric, { includeAccepted: true, plan: compileRubric(rubric) })).toEqual(all(folder));
});

function place(folder: string, code: string): string[] {
  return all(folder).filter((finding) => finding.code === code).map(({ path }) => path);
}

function params(folder: string, code: string): LintFinding['params'][] {
  return all(folder).filter((finding) => finding.code === code).map((finding) => finding.params);
}

describe('the defects of published tables are found in the rubrics that carry them', () => {
  it('An Phú: exactly 50% of speakers has no level, nor has a meeting over half an hour short and over half the time', () => {
    expect(place('an-phu-sinh-hoat-chi-bo', 'band-gap')).toEqual(['/sections/3/items/4/method', '/sections/0/items/0/method']);
    expect(params('an-phu-sinh-hoat-chi-bo', 'band-gap')[0]).toMatchObject({ example: 50, gaps: ['50'] });
  });

  it('Hải Phòng, annex 1: DDCI has maximum 2 and best option 1', () => {
    expect(params('hai-phong-212-phu-luc-1', 'max-unattainable')).toEqual([{ declared: 2, best: 1 }]);
  });

  it('Hải Phòng, annex 1, footnote 7: rescaled to 10 where the group has 20', () => {
    expect(params('hai-phong-212-phu-luc-1', 'rescale-base-mismatch')).toEqual([{ base: '10', max: 20 }]);
  });

  it('Hải Phòng, annex 3: "trên 90 điểm trở lên"', () => {
    expect(params('hai-phong-212-phu-luc-3', 'cut-wording-ambiguous')[0]).toMatchObject({ text: 'trên 90 điểm trở lên' });
  });

  it('366: 50 points and more without the conditions belong to no class', () => {
    expect(place('qd-366-ca-nhan', 'open-outcome-possible')).toEqual(['/classes']);
  });
});

describe.each(folders)('%s', (folder) => {
  it('has no finding that its author has not accepted', () => {
    const open = lintRubric(read(folder)).filter(({ severity }) => severity !== 'info');
    expect(open.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  });

  it('accepts no finding that is not there', () => {
    const found = all(folder);
    const stale = (read(folder).acceptedFindings ?? []).filter(({ code, path }) => !found.some((finding) => finding.code === code && finding.accepted !== undefined && (path === undefined || finding.path.startsWith(path))));
    expect(stale.map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual([]);
  });

  it('scores the sheets that findings show', () => {
    const source = read(folder);
    const plan = planOf(source);
    const shown = all(folder).flatMap(({ code, witness }) => (witness === undefined ? [] : [{ code, ...shows(score(plan, { rubric: { id: source.id, version: source.version }, ...witness })) }]));
    expect(shown.flatMap(({ wrong }) => wrong)).toEqual([]);
    expect(shown.filter(({ code, open }) => code === 'open-outcome-possible' && !open)).toEqual([]);
    expect(shown.filter(({ code, gap }) => code === 'band-gap' && !gap)).toEqual([]);
  });
});

/** What a scored sheet shows; comments and evidence are for raters to give. */
function shows({ issues, outcome }: ScoreReport): { readonly wrong: string[]; readonly open: boolean; readonly gap: boolean } {
  const codes = issues.map(({ code }) => code);
  return { wrong: codes.filter((code) => !['no-band-fits', 'comment-missing', 'evidence-missing'].includes(code)), open: outcome.kind === 'open', gap: codes.includes('no-band-fits') };
}
