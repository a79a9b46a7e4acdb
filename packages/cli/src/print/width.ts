import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Columns that a text takes on a terminal; marks over a letter take none. */
export const widthOf = (text: string): number => stringWidth(text);

/** Cut to a width with an ellipsis, never inside a letter and its marks. Only for text without colours. */
export function cut(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  for (const { segment } of graphemes.segment(text)) {
    if (widthOf(kept) + widthOf(segment) > width - 1) break;
    kept += segment;
  }
  return `${kept.trimEnd()}…`;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Wraps at words; every line after the first is indented, and so is the first when it has no label. */
export function wrap(text: string, width: number, indent: string, label = indent): string {
  const lines = wrapAnsi(text, Math.max(20, width - widthOf(indent)), { trim: true }).split('\n');
  return lines.map((line, i) => `${i === 0 ? label : indent}${line}`).join('\n');
}

/** Letters and marks put together, control characters made visible: a sheet's text cannot move the cursor or fake a line. */
export function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.normalize('NFC').replaceAll(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, ' ');
}
