/** dd/mm/yyyy hh:mm, and only the time where the day is today; the same on every machine. */
export function formatTime(moment: number, now: number): string {
  const [date, today] = [new Date(moment), new Date(now)];
  const two = (value: number) => String(value).padStart(2, '0');
  const time = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (date.toDateString() === today.toDateString()) return time;
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()} ${time}`;
}
