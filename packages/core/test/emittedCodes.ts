import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../src/checks/index.ts';

const source = join(import.meta.dirname, '../src');

/** Codes that no small document can show: they guard against rubrics of absurd size. */
const ABOUT_SIZE = ['rubric-too-large', 'too-large'];

/** Every code that the sources can emit: what they report, what a schema keyword's refusal is called, and the codes of checks. */
export function emittedCodes(): Set<string> {
  const files = globSync(['build/*.ts', 'methods/*.ts', 'sheet/*.ts', 'report/*.ts', 'score.ts', 'structure/structureIssues.ts'], { cwd: source }).filter((file) => !file.endsWith('.test.ts'));
  const codes = files.flatMap((file) => codesIn(readFileSync(join(source, file), 'utf8'), file.includes('structureIssues')));
  return new Set([...codes, ...checks.map(({ code }) => code)].filter((code) => !ABOUT_SIZE.includes(code)));
}

function codesIn(text: string, named: boolean): string[] {
  if (named) return [...text.matchAll(/^ {2}\w+: '([a-z-]+)',$/gm)].map(([, code]) => code!);
  const reported = [...text.matchAll(/\b(?:report|refuse|refused)\((?:report, )?([^)]*?)[,)]/g)].flatMap(([, first]) => [...first!.matchAll(/'([a-z]+(?:-[a-z]+)*)'/g)].map(([, code]) => code!));
  const listed = [...text.matchAll(/\['((?:unknown|missing|not|finding)-[a-z-]+)', '/g)].map(([, code]) => code!);
  const findings = text.includes('finding-${key}-missing') ? ['finding-owner-missing', 'finding-deadline-missing'] : [];
  return [...reported, ...listed, ...findings];
}
