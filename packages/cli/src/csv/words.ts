/** Words of tables, compared without regard to case, spaces and how letters are composed. */
export function normal(text: string): string {
  return text.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}

export const YES = new Set(['true', 'yes', 'y', '1', 'x', 'có', 'đúng', 'đạt']);
export const NO = new Set(['false', 'no', 'n', '0', 'không', 'sai', 'không đạt']);
export const NOT_APPLICABLE = new Set(['n/a', 'na', 'not applicable', 'kad', 'k.á.d', 'không áp dụng']);
