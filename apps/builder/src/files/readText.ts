import { refuse } from './problem.ts';
import type { FileResult } from './problem.ts';

/** The text of a file, if it is not too big and is UTF-8. */
export async function readText(file: Blob, limit: number): Promise<FileResult<string>> {
  if (file.size > limit) return refuse({ kind: 'too-big', bytes: file.size, limit });
  try {
    const bytes = await file.arrayBuffer();
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch (error) {
    return refuse({ kind: error instanceof TypeError ? 'not-utf8' : 'unreadable' });
  }
}
