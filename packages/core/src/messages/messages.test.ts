import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checks } from '../checks/index.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

type Leaf = readonly [path: string, text: string];

function leavesOf(node: unknown, path = ''): Leaf[] {
  if (typeof node === 'string') return [[path, node]];
  if (Array.isArray(node)) return [[path, node.join(' ')]];
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]) => leavesOf(value, `${path}/${key}`));
}

/** Months are spelt only where dates need it, and a language may have no use for a name. */
const own = /^\/numbers\/(?:months|date)|^\/language$/;

const namesIn = (text: string): string[] => [...new Set([...text.matchAll(/\{(\w+)/g)].map(([, name]) => name!))].toSorted();

const textsOf = (messages: typeof vi): ReadonlyMap<string, string> => new Map(leavesOf(messages).filter(([path]) => !own.test(path)));
const empty = (texts: ReadonlyMap<string, string>): string[] => [...texts].filter(([path, text]) => text === '' && !/roundingModes\/half-up|classWord/.test(path)).map(([path]) => path);
const said = ({ issues: { sheet, document, rubric, lint } }: typeof vi): Set<string> => new Set([sheet, document, rubric, lint].flatMap((texts) => Object.keys(texts)));

/** n only chooses a word by number. */
const names = (texts: ReadonlyMap<string, string>): Record<string, string[]> => Object.fromEntries([...texts].map(([path, text]) => [path, namesIn(text).filter((name) => name !== 'n')]));

describe('messages', () => {
  const [vietnamese, english] = [textsOf(vi), textsOf(en)];

  it('have the same texts in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...vietnamese.keys()].toSorted());
  });

  it('take the same values in both languages', () => {
    expect(names(english)).toEqual(names(vietnamese));
  });

  it('are all written', () => {
    expect([...empty(vietnamese), ...empty(english)]).toEqual([]);
  });

  it('say something about every check of a rubric', () => {
    const codes = checks.map(({ code }) => code);
    expect([vi, en].map((messages) => codes.filter((code) => !said(messages).has(code)))).toEqual([[], []]);
  });

  it('say something about every issue that the engine reports', () => {
    const codes = codesInSources();
    expect(codes.length).toBeGreaterThan(90);
    expect([vi, en].map((messages) => codes.filter((code) => !said(messages).has(code)))).toEqual([[], []]);
  });
});

/** Codes handed to a report, a refusal, or listed as what a schema keyword is called. Checks of design bring texts of their own. */
function codesInSources(): string[] {
  const root = join(import.meta.dirname, '..');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts') && !/test\.ts$|^(?:generated|messages|format|explain|checks|lint)(?:\/|\.)/.test(file));
  const text = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const reported = [...text.matchAll(/(?:report|refuse|refused)\((?:report, )?([^;\n]*)/g)].flatMap(([, call]) => [...firstArgument(call!).matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, code]) => code!));
  const keywords = [...readFileSync(join(root, 'structure/structureIssues.ts'), 'utf8').matchAll(/^ {2}\w+: '([a-z-]+)',$/gm)].map(([, code]) => code!);
  const listed = [...text.matchAll(/problems\.push\(\[('[a-z-]+'|`[^`]+`)/g)].flatMap(([, code]) => (code === '`finding-${key}-missing`' ? ['finding-owner-missing', 'finding-deadline-missing'] : [code!.slice(1, -1)]));
  return [...new Set([...reported, ...keywords, ...listed])].toSorted();
}

/** What stands before the first comma that is not inside brackets. */
function firstArgument(call: string): string {
  let depth = 0;
  for (let i = 0; i < call.length; i++) {
    if ('([{'.includes(call[i]!)) depth++;
    if (')]}'.includes(call[i]!)) depth--;
    if ((call[i] === ',' && depth === 0) || depth < 0) return call.slice(0, i);
  }
  return call;
}
