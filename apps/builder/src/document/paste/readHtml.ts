import { gridOf, limits, plain, type Cell, type Grid } from './grid.ts';

/**
 * Reads the first table of clipboard HTML from Excel or Word; null when there is none. The text is parsed into a document of its own, which runs nothing,
 * loads nothing and is never shown.
 */
export function readHtml(html: string): Grid | null {
  if (html.length > limits.characters) return { rows: [], issues: [{ code: 'unreadable', severity: 'error' }] };
  const table = new DOMParser().parseFromString(html, 'text/html').querySelector('table');
  if (table === null) return null;
  const lines = [...table.rows];
  const rows: Cell[][] = Array.from({ length: Math.min(lines.length, limits.rows) }, () => []);
  let merged = 0;
  lines.slice(0, limits.rows).forEach((line, r) => {
    let column = 0;
    for (const cell of line.cells) {
      while (rows[r]![column] !== undefined) column += 1;
      const [wide, high] = [within(cell.colSpan, limits.columns), within(cell.rowSpan, rows.length - r)];
      if (wide > 1 || high > 1) merged += 1;
      for (let down = 0; down < high; down += 1) {
        for (let right = 0; right < wide; right += 1) rows[r + down]![column + right] = down === 0 && right === 0 ? { text: textOf(cell), span: wide, covered: false } : { text: '', span: 1, covered: true };
      }
      column += wide;
    }
  });
  const filled = rows.map((row) => Array.from(row, (cell) => (cell as Cell | undefined) ?? plain('')));
  return gridOf(filled, merged > 0 ? [{ code: 'merged-cells', severity: 'info', count: merged }] : [], lines.length);
}

function within(span: number, most: number): number {
  return Math.max(1, Math.min(span, most));
}

/** Text as it is read: breaks and paragraphs part words, other white space is one space. */
function textOf(cell: HTMLElement): string {
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) parts.push(node.textContent ?? '');
    const name = node.nodeName.toLowerCase();
    if (name === 'style' || name === 'script') return;
    for (const child of node.childNodes) visit(child);
    if (name === 'br' || name === 'p' || name === 'div' || name === 'li') parts.push(' ');
  };
  visit(cell);
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}
