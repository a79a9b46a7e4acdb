/** A size for people: 1.234 kB with the decimal mark of the language. */
export function formatBytes(bytes: number, decimalMark: string): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let [value, unit] = [bytes, 0];
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${(unit === 0 || value >= 100 ? value.toFixed(0) : value.toFixed(1)).replace('.', decimalMark)} ${units[unit]}`;
}
