/** A small bar of a share of the maximum; empty where there is nothing to show. */
export function bar(points: number | null, max: number | null, width = 10): string {
  if (points === null || max === null || max <= 0) return '';
  const share = Math.max(0, Math.min(1, points / max));
  // Only full points fill the bar, and only none leave it empty: rounding must not hide a loss.
  const filled = share === 1 ? width : share === 0 ? 0 : Math.max(1, Math.min(width - 1, Math.round(share * width)));
  return '█'.repeat(filled) + '░'.repeat(width - filled);
}
