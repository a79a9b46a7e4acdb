/** A refused answer. Points are never negative here, so one sign bit tells. */
const refused = -1;

export function yesNo(value: unknown, points: number): number {
  if (value === true) return points;
  return value === false ? 0 : refused;
}

export function level3(value: unknown, good: number, fair: number): number {
  switch (value) {
    case 'good':
      return good;
    case 'fair':
      return fair;
    case 'none':
      return 0;
    default:
      return refused;
  }
}

export function level4(value: unknown, excellent: number, good: number, fair: number): number {
  return value === 'excellent' ? excellent : level3(value, good, fair);
}

export function level5(value: unknown, excellent: number, good: number, fair: number, weak: number): number {
  return value === 'weak' ? weak : level4(value, excellent, good, fair);
}

/** Tenths from low to high; points × (x − low) / (high − low) in hundredths, rounded half up. */
export function linear(value: unknown, low: number, high: number, points: number): number {
  const tenths = scaled(value, 10);
  if (!(tenths >= low && tenths <= high)) return refused;
  const span = high - low;
  return Math.floor((2 * points * (tenths - low) + span) / (2 * span));
}

export function linearFalling(value: unknown, low: number, high: number, points: number): number {
  const tenths = scaled(value, 10);
  if (!(tenths >= low && tenths <= high)) return refused;
  const span = high - low;
  return Math.floor((2 * points * (high - tenths) + span) / (2 * span));
}

export function band(value: unknown, scale: number, max: number, first: number, points1: number, second: number, points2: number, third: number, points3: number): number {
  const number = scaled(value, scale);
  if (!(number >= 0 && number <= max)) return refused;
  if (number >= first) return points1;
  if (number >= second) return points2;
  return number >= third ? points3 : 0;
}

export function bandFalling(value: unknown, max: number, first: number, points1: number, second: number, points2: number, third: number, points3: number): number {
  const number = scaled(value, 1);
  if (!(number >= 0 && number <= max)) return refused;
  if (number <= first) return points1;
  if (number <= second) return points2;
  return number <= third ? points3 : 0;
}

export function count(value: unknown, max: number, each: number, limit: number): number {
  const n = scaled(value, 1);
  if (!(n >= 0 && n <= max)) return refused;
  return Math.min(limit, n * each);
}

/** The number as an integer over scale; NaN unless it has no more decimals than that. */
function scaled(value: unknown, scale: number): number {
  if (typeof value !== 'number') return Number.NaN;
  const integer = Math.round(value * scale);
  return integer / scale === value ? integer : Number.NaN;
}

export function countKeys(record: object): number {
  let keys = 0;
  // oxlint-disable-next-line guard-for-in, no-unused-vars
  for (const _ in record) keys++;
  return keys;
}
