import type { Item } from '@chamdiem/core';

/** The number after the one before it, for a new last item: 1.2 → 1.3, I → II, a) → b). None where the one before has none, or in between. */
export function nextCode(siblings: readonly Item[], at: number): string | undefined {
  const before = siblings[at - 1]?.code;
  if (before === undefined || at < siblings.length) return undefined;
  const next = successor(before);
  return next === undefined || siblings.some(({ code }) => code === next) ? undefined : next;
}

function successor(code: string): string | undefined {
  const match = /^(.*?)([0-9]+|[IVXLC]+|[a-z])([.)]*)$/.exec(code);
  if (match === null) return undefined;
  const [, lead = '', last = '', end = ''] = match;
  const next = /^[0-9]+$/.test(last) ? String(Number(last) + 1) : /^[IVXLC]+$/.test(last) ? roman(fromRoman(last) + 1) : nextLetter(last);
  return next === undefined ? undefined : `${lead}${next}${end}`;
}

function nextLetter(letter: string): string | undefined {
  return letter === 'z' ? undefined : String.fromCharCode(letter.charCodeAt(0) + 1);
}

const digits: readonly (readonly [string, number])[] = [['C', 100], ['XC', 90], ['L', 50], ['XL', 40], ['X', 10], ['IX', 9], ['V', 5], ['IV', 4], ['I', 1]];

/** 4 is IV. */
export function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [digit, worth] of digits) for (; rest >= worth; rest -= worth) text += digit;
  return text;
}

function fromRoman(text: string): number {
  const worth = [...text].map((letter) => digits.find(([digit]) => digit === letter)?.[1] ?? 0);
  return worth.reduce((sum, value, i) => sum + (value < (worth[i + 1] ?? 0) ? -value : value), 0);
}
