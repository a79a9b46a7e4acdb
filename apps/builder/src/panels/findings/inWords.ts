import type { Issue, Rubric } from '@chamdiem/core';
import type { CaseResult } from '../../analysis/analyse.ts';
import { stepsOf } from '../../document/read/path.ts';
import { textIn } from '../../document/read/titles.ts';
import type { Messages } from '../../messages/useMessages.ts';
import { told } from '../cases/words.ts';

/** A problem whose values are told by the names that people know: languages and cases by their own, numbers and results of a case as in its panel. */
export function inWords<Problem extends Issue>(problem: Problem, document: Rubric, cases: readonly CaseResult[], t: Messages, language: string): Problem {
  const { code, path, params } = problem;
  if (code === 'translation-missing' && Array.isArray(params['languages'])) return { ...problem, params: { ...params, languages: params['languages'].map((each) => t.languages.name(String(each))) } };
  if (code !== 'golden-case-fails') return problem;
  const position = Number(stepsOf(path)[1]);
  const differences = cases[position]?.differences.map((difference) => told(document, difference, t, language)).map(({ what, expected, actual }) => t.cases.difference(what, expected, actual));
  const id = textIn(document, document.goldenCases?.[position]?.title, language) || String(params['id']);
  return { ...problem, params: { ...params, id, ...(differences === undefined || differences.length === 0 ? {} : { differences }) } };
}
