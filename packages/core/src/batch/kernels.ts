/**
 * One instruction for a block of rows. Each loop sees one type of array only, so that the engine's optimiser
 * compiles it once and well, and has no branch that depends on the rows where a branch would be guessed wrongly.
 */
type Numbers = Float64Array;

/** Adds four columns' points. Tables have a value for every byte, NaN for those that no answer may have. */
export function addByFourBytes(sum: Numbers, n: number, from: number, a: Uint8Array, inA: Numbers, b: Uint8Array, inB: Numbers, c: Uint8Array, inC: Numbers, d: Uint8Array, inD: Numbers): void {
  for (let i = 0; i < n; i++) {
    const row = from + i;
    sum[i] = sum[i]! + (inA[a[row]!]! + inB[b[row]!]!) + (inC[c[row]!]! + inD[d[row]!]!);
  }
}

export function addByBytes(sum: Numbers, n: number, from: number, a: Uint8Array, inA: Numbers): void {
  for (let i = 0; i < n; i++) sum[i] = sum[i]! + inA[a[from + i]!]!;
}

/** The last place of such a table stands for everything beyond the domain. */
export function addByTwoWords(sum: Numbers, n: number, from: number, a: Uint16Array, inA: Numbers, b: Uint16Array, inB: Numbers): void {
  const lastA = inA.length - 1;
  const lastB = inB.length - 1;
  for (let i = 0; i < n; i++) {
    const atA = a[from + i]!;
    const atB = b[from + i]!;
    sum[i] = sum[i]! + (inA[atA < lastA ? atA : lastA]! + inB[atB < lastB ? atB : lastB]!);
  }
}

export function addByWords(sum: Numbers, n: number, from: number, a: Uint16Array, inA: Numbers): void {
  const last = inA.length - 1;
  for (let i = 0; i < n; i++) {
    const at = a[from + i]!;
    sum[i] = sum[i]! + inA[at < last ? at : last]!;
  }
}

export function addByIndex(sum: Numbers, n: number, a: Uint16Array, inA: Numbers): void {
  for (let i = 0; i < n; i++) sum[i] = sum[i]! + inA[a[i]!]!;
}

export function gatherByBytes(to: Numbers, at: number, n: number, from: number, column: Uint8Array, table: Numbers): void {
  for (let i = 0; i < n; i++) to[at + i] = table[column[from + i]!]!;
}

export function gatherByWords(to: Numbers, at: number, n: number, from: number, column: Uint16Array, table: Numbers): void {
  const last = table.length - 1;
  for (let i = 0; i < n; i++) {
    const place = column[from + i]!;
    to[at + i] = table[place < last ? place : last]!;
  }
}

export function gatherByIndex(to: Numbers, at: number, n: number, index: Uint16Array, table: Numbers): void {
  for (let i = 0; i < n; i++) to[at + i] = table[index[i]!]!;
}

/** Look-up by a number that the program itself computed. */
export function lookUp(to: Numbers, n: number, index: Numbers, tables: Numbers, offset: number): void {
  for (let i = 0; i < n; i++) to[i] = tables[offset + index[i]!]!;
}

export function add(to: Numbers, n: number, a: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = to[i]! + a[i]!;
}

export function multiply(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = a[i]! * b[i]!;
}

/** Not Math.min, which takes long over equal numbers: they might be 0 and -0. */
export function least(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    to[i] = x < y ? x : y;
  }
}

export function most(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    const y = b[i]!;
    to[i] = x > y ? x : y;
  }
}

export function either(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = a[i]! + b[i]! - a[i]! * b[i]!;
}

export function select(to: Numbers, n: number, condition: Numbers, then: Numbers, otherwise: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = condition[i]! !== 0 ? then[i]! : otherwise[i]!;
}

export function atLeast(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = Number(a[i]! >= b[i]!);
}

export function above(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = Number(a[i]! > b[i]!);
}

export function equal(to: Numbers, n: number, a: Numbers, b: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = Number(a[i] === b[i]);
}

export function complement(to: Numbers, n: number, a: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = 1 - a[i]!;
}

export function halfUp(to: Numbers, n: number, num: Numbers, den: Numbers): void {
  for (let i = 0; i < n; i++) {
    const a = num[i]!;
    const b = den[i]!;
    to[i] = a >= 0 ? Math.floor((2 * a + b) / (2 * b)) : 0 - Math.floor((b - 2 * a) / (2 * b));
  }
}

export function halfEven(to: Numbers, n: number, num: Numbers, den: Numbers): void {
  for (let i = 0; i < n; i++) {
    const a = num[i]!;
    const b = den[i]!;
    const down = Math.floor(a / b);
    const twice = 2 * (a - down * b);
    to[i] = twice > b || (twice === b && down % 2 !== 0) ? down + 1 : down;
  }
}

export function floor(to: Numbers, n: number, num: Numbers, den: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = Math.floor(num[i]! / den[i]!);
}

export function ceil(to: Numbers, n: number, num: Numbers, den: Numbers): void {
  for (let i = 0; i < n; i++) to[i] = 0 - Math.floor(-num[i]! / den[i]!);
}

/** The piece among ascending edges: as many edges as are passed. */
export function step(to: Numbers, n: number, a: Numbers, tables: Numbers, edges: number, count: number, values: number): void {
  for (let i = 0; i < n; i++) {
    const x = a[i]!;
    let piece = 0;
    while (piece < count && x >= tables[edges + piece]!) piece++;
    to[i] = tables[values + piece]!;
  }
}

/** Marks rows that the program must not decide. */
export function refuseZero(bad: Uint8Array, n: number, a: Numbers): void {
  for (let i = 0; i < n; i++) bad[i] = bad[i]! | Number(a[i] === 0);
}

/** Marks rows in which a value that no answer may have came into a sum, and takes it out. */
export function settle(bad: Uint8Array, n: number, sum: Numbers): void {
  for (let i = 0; i < n; i++) {
    const x = sum[i]!;
    if (Number.isNaN(x)) {
      bad[i] = 1;
      sum[i] = 0;
    }
  }
}

export function refuseBytes(bad: Uint8Array, n: number, from: number, column: Uint8Array, table: Numbers): void {
  for (let i = 0; i < n; i++) bad[i] = bad[i]! | Number(Number.isNaN(table[column[from + i]!]!));
}

export function refuseWords(bad: Uint8Array, n: number, from: number, column: Uint16Array, table: Numbers): void {
  const last = table.length - 1;
  for (let i = 0; i < n; i++) {
    const place = column[from + i]!;
    bad[i] = bad[i]! | Number(Number.isNaN(table[place < last ? place : last]!));
  }
}

export function refuseIndex(bad: Uint8Array, n: number, index: Uint16Array, table: Numbers): void {
  for (let i = 0; i < n; i++) bad[i] = bad[i]! | Number(Number.isNaN(table[index[i]!]!));
}

/** Marks rows whose answer is missing although it is asked for. */
export function refuseAbsentByte(bad: Uint8Array, n: number, from: number, column: Uint8Array, absent: number, unasked: Numbers): void {
  for (let i = 0; i < n; i++) bad[i] = bad[i]! | (Number(column[from + i] === absent) & Number(unasked[i] === 0));
}

export function refuseAbsentIndex(bad: Uint8Array, n: number, index: Uint16Array, absent: number, unasked: Numbers): void {
  for (let i = 0; i < n; i++) bad[i] = bad[i]! | (Number(index[i] === absent) & Number(unasked[i] === 0));
}

/** A quotient of exact integers below 2^53 is the double nearest to it; a sum of -0 is shown as 0. */
export function divide(to: Numbers, at: number, n: number, num: Numbers, scale: number): void {
  for (let i = 0; i < n; i++) to[at + i] = num[i]! / scale + 0;
}
