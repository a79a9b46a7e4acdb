/** Reads a day typed as dd/mm/yyyy (also with points, hyphens or nothing between) and returns yyyy-mm-dd; null when there is no such day. */
export function parseDay(typed: string): string | null {
  const match = /^(\d{1,2})([/.\- ])(\d{1,2})\2(\d{4})$/.exec(typed.trim()) ?? /^(\d{2})()(\d{2})(\d{4})$/.exec(typed.trim());
  if (match === null) return null;
  const [day, month, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1000 || date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

/** A day as it is typed: 10/01/2026. */
export function dayText(day: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(day);
  return match === null ? day : `${match[3]}/${match[2]}/${match[1]}`;
}
