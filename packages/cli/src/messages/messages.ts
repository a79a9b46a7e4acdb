import { en as coreEn } from '@chamdiem/core/messages/en';
import { vi as coreVi } from '@chamdiem/core/messages/vi';
import type { Locale } from '../locale.ts';
import { en } from './en.ts';
import { vi } from './vi.ts';

/** Every text for people; both languages have all of them. */
export type Messages = typeof vi;

/** The engine's texts: issues and explanations. */
export type CoreMessages = typeof coreVi;

export function messagesIn(locale: Locale): Messages {
  return locale === 'vi' ? vi : en;
}

export function coreMessagesIn(locale: Locale): CoreMessages {
  return locale === 'vi' ? coreVi : coreEn;
}
