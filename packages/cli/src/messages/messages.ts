import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every text for people; both languages have all of them. */
export type Messages = typeof vi;

export function messagesIn(locale: Locale): Messages {
  return locale === 'vi' ? vi : en;
}
