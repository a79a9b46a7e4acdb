import type { Locale } from './locale.ts';
import type { CoreMessages, Messages } from './messages/messages.ts';
import { coreMessagesIn, messagesIn } from './messages/messages.ts';
import { printerTo, type Printer } from './print/printer.ts';

/** What every command gets: the language and where to write. */
export interface Context {
  readonly locale: Locale;
  readonly m: Messages;
  /** Texts of the engine: issues and explanations. */
  readonly core: CoreMessages;
  readonly out: Printer;
  readonly err: Printer;
}

export function contextIn(locale: Locale): Context {
  return { locale, m: messagesIn(locale), core: coreMessagesIn(locale), out: printerTo(process.stdout), err: printerTo(process.stderr) };
}
