import { limits, type Grid } from '../document/paste/grid.ts';
import { readText as readTable } from '../document/paste/readText.ts';
import { refuse, type FileResult } from './problem.ts';
import { readText } from './readText.ts';

/** Whether a file is read as a table (CSV, tab-separated) instead of a rubric. */
export function isTableFile(name: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(name);
}

/** Reads a table from a file that someone chose, to be looked at as a pasted one is. */
export async function readTableFile(file: Blob): Promise<FileResult<Grid>> {
  const text = await readText(file, limits.characters);
  if (!text.ok) return text;
  const grid = readTable(text.value);
  return grid.rows.length === 0 ? refuse({ kind: 'no-table' }) : { ok: true, value: grid };
}
