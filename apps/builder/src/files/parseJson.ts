import { refuse } from './problem.ts';
import type { FileResult } from './problem.ts';

/** Parses JSON and, where it is none, says where: the parser of the source panel finds the place, since browsers word their errors as they like. */
export async function parseJson(text: string): Promise<FileResult<unknown>> {
  try {
    return { ok: true, value: JSON.parse(text) as unknown };
  } catch {
    const { readJsonText } = await import('./readJsonText.ts');
    const read = readJsonText(text);
    const at = read.ok ? 0 : read.at;
    const before = text.slice(0, at).split('\n');
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const excerpt = text.slice(Math.max(start, at - 30), at + 30).split('\n')[0]!;
    return refuse({ kind: 'not-json', line: before.length, column: before.at(-1)!.length + 1, excerpt });
  }
}
