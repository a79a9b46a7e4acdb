import type { Locale } from './locale.ts';
import type { Messages } from './messages/messages.ts';
import { messagesIn } from './messages/messages.ts';
import { printerTo, type Printer } from './print/printer.ts';

/** What every command gets: the language and where to write. */
export interface Context {
  readonly locale: Locale;
  readonly m: Messages;
  readonly out: Printer;
  readonly err: Printer;
}

export function contextIn(locale: Locale): Context {
  return { locale, m: messagesIn(locale), out: printerTo(process.stdout), err: printerTo(process.stderr) };
}
