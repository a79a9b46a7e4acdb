import { readDecimal } from '../../text/decimal.ts';
import type { LevelRow } from '../commands/level/paste.ts';

/** A pasted column of levels: one in each line, with points in a column of their own or behind a colon ("Tốt: 4"), then a descriptor. */
export function readLevels(text: string): LevelRow[] {
  const lines = text.replaceAll('\r', '').split('\n').map((line) => line.split('\t').map((cell) => cell.trim()));
  return lines.filter((cells) => cells.some((cell) => cell !== '')).map(readLevel);
}

function readLevel(cells: readonly string[]): LevelRow {
  const [first = '', ...others] = cells;
  if (others.length === 0) {
    const match = /^(.*?)\s*[:：]\s*([-+−]?[\d.,]+)\s*(?:điểm|đ|points?)?$/iu.exec(first);
    const points = match === null ? readDecimal(first) : readDecimal(match[2] ?? '');
    if (points === null) return { title: first };
    return match === null ? { points } : { title: match[1] ?? '', points };
  }
  const at = others.findIndex((cell) => readDecimal(cell) !== null);
  const points = at < 0 ? null : readDecimal(others[at] ?? '');
  const descriptor = others.find((cell, i) => i !== at && cell !== '');
  return { ...(first === '' ? {} : { title: first }), ...(points === null ? {} : { points }), ...(descriptor === undefined ? {} : { descriptor }) };
}
