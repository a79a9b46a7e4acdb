import type { Text } from '@chamdiem/core';

export const locales = ['vi', 'en'] as const;
export type Locale = (typeof locales)[number];

/** Looks for --locale before the arguments are parsed, since help and errors are in that language too. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findIndex((arg) => arg === '--locale' || arg.startsWith('--locale='));
  const given = at < 0 ? undefined : args[at]!.includes('=') ? args[at]!.slice('--locale='.length) : args[at + 1];
  return locales.find((locale) => locale === given) ?? 'vi';
}

/** A rubric's text in a language, else in its first one; composed, so that letters with marks count as one column. */
export function textIn(locale: Locale, text: Text | undefined, fallback: string): string {
  if (text === undefined) return fallback;
  return (text[locale] ?? Object.values(text)[0] ?? fallback).normalize('NFC');
}

/** A number as people of the language write it. */
export function numberIn(locale: Locale, value: number): string {
  const plain = Object.is(value, -0) ? '0' : String(value).replace('-', '−');
  return locale === 'vi' ? plain.replace('.', ',') : plain;
}
