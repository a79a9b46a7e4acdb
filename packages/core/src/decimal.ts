import { multiply, rational, type Rational } from './rational.ts';

const DECIMAL = /^(-?)([0-9]+)(?:\.([0-9]+))?(?:e([+-]?[0-9]+))?$/;

/** Tables repeat few numbers, which are read once. Longer texts than this are rare and not kept. */
const LONGEST_KEPT = 32;
const MOST_KEPT = 4096;

function remembering<T extends number | string, R>(read: (input: T) => R): (input: T) => R {
  const known = new Map<T, R>();
  return (input) => {
    let value = known.get(input);
    if (value === undefined) {
      value = read(input);
      if (known.size === MOST_KEPT) known.clear();
      if (typeof input === 'number' || input.length <= LONGEST_KEPT) known.set(input, value);
    }
    return value;
  };
}

/** Reads a JSON number as the decimal it prints as, or a decimal string. Null when it is neither. */
export const parseDecimal = remembering(readDecimal);

function readDecimal(input: number | string): Rational | null {
  if (typeof input === 'number' && Number.isSafeInteger(input)) return rational(BigInt(input));
  const match = DECIMAL.exec(typeof input === 'number' ? String(input) : input);
  if (match === null) return null;
  const [, sign, whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(whole + fraction) * (sign === '-' ? -1n : 1n);
  const scale = fraction.length - Number(exponent);
  return scale >= 0 ? rational(digits, 10n ** BigInt(scale)) : rational(digits * 10n ** BigInt(-scale));
}

/** How many decimals an exact number needs, or null when no finite number suffices. */
export function decimalsOf(value: Rational): number | null {
  let rest = value.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) { rest /= 2n; twos += 1; }
  while (rest % 5n === 0n) { rest /= 5n; fives += 1; }
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** The value as an integer over 10^decimals; null when it has more decimals. */
export function toScaled(value: Rational, decimals: number): number | null {
  const { n, d } = multiply(value, rational(10n ** BigInt(decimals)));
  return d === 1n ? Number(n) : null;
}

/** The exact value as a string: "7", or "10/3". */
export function toFraction(value: Rational): string {
  return value.d === 1n ? String(value.n) : `${value.n}/${value.d}`;
}

/** Reads what {@link toFraction} writes. */
export const fromFraction = remembering(readFraction);

function readFraction(text: string): Rational {
  const slash = text.indexOf('/');
  return slash < 0 ? rational(BigInt(text)) : rational(BigInt(text.slice(0, slash)), BigInt(text.slice(slash + 1)));
}

/** The double nearest to the exact value. */
export function toNumber(value: Rational): number {
  if (isSmallInteger(value)) return Number(value.n);
  const decimals = decimalsOf(value);
  if (decimals !== null) return Number(toPlain(value, decimals));
  return Number(toPlain({ n: (value.n * 10n ** 25n) / value.d, d: 10n ** 25n }, 25));
}

/** True when the displayed number is the exact value. */
export function displaysExactly(value: Rational): boolean {
  if (isSmallInteger(value)) return true;
  const shown = parseDecimal(toNumber(value));
  return shown !== null && shown.n === value.n && shown.d === value.d;
}

/** Most numbers of a table are such. */
function isSmallInteger({ n, d }: Rational): boolean {
  return d === 1n && n <= MOST_EXACT && n >= -MOST_EXACT;
}

const MOST_EXACT = BigInt(Number.MAX_SAFE_INTEGER);

function toPlain(value: Rational, decimals: number): string {
  const scaled = (value.n * 10n ** BigInt(decimals)) / value.d;
  const digits = String(scaled < 0n ? -scaled : scaled).padStart(decimals + 1, '0');
  const point = digits.length - decimals;
  const text = decimals === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return scaled < 0n ? `-${text}` : text;
}
