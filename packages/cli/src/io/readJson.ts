import { readFile } from 'node:fs/promises';
import type { Issue } from '@chamdiem/core';
import { BadData, issueOf, systemCode, WrongUse } from '../failure.ts';

/** Reads one JSON document; says line and column of what is no JSON. */
export async function readJson(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw cannotRead(file, error);
  });
  const parsed = parseJson(decode(file, bytes));
  if (!parsed.ok) throw new BadData(file, [parsed.issue]);
  return parsed.value;
}

export type ParsedJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issue: Issue };

/** Parses one JSON text; firstLine is its place in the file that it was cut from. */
export function parseJson(text: string, firstLine = 1): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    const at = positionIn(error) ?? positionOf(text);
    const before = text.slice(0, at).split('\n');
    return { ok: false, issue: issueOf('not-json', { line: firstLine + before.length - 1, column: before.at(-1)!.length + 1 }) };
  }
}

function positionIn(error: unknown): number | null {
  const found = /position (\d+)/.exec(String(error))?.[1];
  return found === undefined ? null : Number(found);
}

/** Not every parser's error has a position: the wrong character ends the shortest beginning that is wrong and not merely unfinished. */
function positionOf(text: string): number {
  const isWrong = (length: number): boolean => {
    try {
      JSON.parse(text.slice(0, length));
      return false;
    } catch (error) {
      return !/end of JSON|Unterminated/.test(String(error)) && positionIn(error) !== length;
    }
  };
  let [fine, wrong] = [0, text.length];
  while (wrong - fine > 1) {
    const middle = (fine + wrong) >> 1;
    if (isWrong(middle)) wrong = middle;
    else fine = middle;
  }
  return fine;
}

function decode(file: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BadData(file, [issueOf('not-utf8')]);
  }
}

/** A file that cannot be opened is a wrong argument, not wrong data. */
export function cannotRead(file: string, error: unknown): unknown {
  const code = systemCode(error);
  if (code === null) return error;
  return new WrongUse((m) => m.failures.cannotRead(file, code));
}
