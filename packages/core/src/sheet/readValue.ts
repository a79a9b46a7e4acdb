import type { Issue } from '../generated/types.ts';
import type { InputDomain } from '../plan.ts';
import { fromFraction, parseDecimal, toFraction, toScaled } from '../decimal.ts';
import { compare, ofInteger } from '../rational.ts';

/** A value read against its domain: a scaled number, the position of an option, 0 or 1; or why it is refused. */
export type ReadValue = { readonly ok: true; readonly value: number } | { readonly ok: false; readonly code: string; readonly params: Issue['params'] };

export function readValue(domain: InputDomain, input: unknown): ReadValue {
  switch (domain.type) {
    case 'boolean': return typeof input === 'boolean' ? { ok: true, value: input ? 1 : 0 } : refuse('wrong-type', { wanted: 'boolean', given: typeof input });
    case 'choice': {
      if (typeof input !== 'string') return refuse('wrong-type', { wanted: 'choice', given: typeof input });
      const position = domain.options.indexOf(input);
      return position < 0 ? refuse('unknown-option', { given: shortened(input), options: [...domain.options] }) : { ok: true, value: position };
    }
    case 'number': return readNumber(domain, input);
  }
}

type NumberDomain = Extract<InputDomain, { type: 'number' }>;

function readNumber(domain: NumberDomain, input: unknown): ReadValue {
  const value = typeof input === 'number' ? ofDouble(input, domain.decimals) : typeof input === 'string' ? ofText(input, domain.decimals) : refuse('wrong-type', { wanted: 'number', given: typeof input });
  if (!value.ok) return value;
  const given = shortened(input);
  if (value.value < domain.min) return refuse('number-too-small', { min: shown(domain.min, domain), given });
  if (value.value > domain.max) return refuse('number-too-large', { max: shown(domain.max, domain), given });
  if ((value.value - domain.min) % domain.step !== 0) return refuse('number-off-step', { step: shown(domain.step, domain), given });
  return value;
}

const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/** A JSON number is the decimal it prints as: n / 10^decimals is exactly that double, or it has more decimals than declared. */
function ofDouble(input: number, decimals: number): ReadValue {
  if (!Number.isFinite(input)) return refuse('wrong-type', { wanted: 'number', given: String(input) });
  const power = POWERS[decimals]!;
  const scaled = Math.round(input * power);
  if (scaled / power === input && Number.isSafeInteger(scaled)) return { ok: true, value: scaled + 0 };
  return Math.abs(input * power) > Number.MAX_SAFE_INTEGER ? refuse('number-too-large', { given: String(input) }) : refuse('too-many-decimals', { decimals, given: String(input) });
}

const DECIMAL_TEXT = /^-?[0-9]{1,30}(?:\.[0-9]{1,30})?$/;

function ofText(input: string, decimals: number): ReadValue {
  const parsed = input.length <= 62 && DECIMAL_TEXT.test(input) ? parseDecimal(input) : null;
  if (parsed === null) return refuse('not-a-decimal', { given: shortened(input) });
  const scaled = toScaled(parsed, decimals);
  if (scaled === null) return refuse('too-many-decimals', { decimals, given: input });
  return Number.isSafeInteger(scaled) ? { ok: true, value: scaled } : refuse('number-too-large', { given: input });
}

/** Points that a person gives: within what the method can give, with at most 6 decimals. */
export function readPoints(input: unknown, least: string, most: string): { readonly ok: true; readonly exact: string } | Extract<ReadValue, { ok: false }> {
  const value = typeof input === 'number' ? ofDouble(input, 6) : typeof input === 'string' ? ofText(input, 6) : refuse('wrong-type', { wanted: 'number', given: typeof input });
  if (!value.ok) return value;
  const points = ofInteger(value.value, 6);
  if (compare(points, fromFraction(least)) < 0) return refuse('number-too-small', { min: least, given: shortened(input) });
  if (compare(points, fromFraction(most)) > 0) return refuse('number-too-large', { max: most, given: shortened(input) });
  return { ok: true, exact: toFraction(points) };
}

function refuse(code: string, params: Issue['params']): Extract<ReadValue, { ok: false }> {
  return { ok: false, code, params };
}

function shown(scaled: number, { decimals }: NumberDomain): number {
  return scaled / POWERS[decimals]!;
}

/** What was given, short enough for a message; of anything that is no plain value only its type, for an object may not be willing to be text. */
export function shortened(given: unknown): string {
  const text = typeof given === 'object' || typeof given === 'function' || typeof given === 'symbol' ? typeof given : String(given);
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
