import type { Context } from './context.ts';

/** 0 fine, 1 the data has errors, 2 wrong use. */
export type ExitCode = 0 | 1 | 2;

/** One command. What its arguments and options mean is in the messages, by their names. */
export interface Command {
  readonly name: string;
  /** As commander writes them: '<rubric>', '<sheets...>'. */
  readonly args: readonly string[];
  /** As commander writes them: '--out <file>'. */
  readonly options: readonly OptionRule[];
  readonly examples: readonly string[];
  /** Not listed in the help. */
  readonly hidden?: boolean;
  run(call: Call, context: Context): Promise<ExitCode>;
}

export interface OptionRule {
  readonly flags: string;
  /** The only values accepted. */
  readonly choices?: readonly string[];
}

export interface Call {
  /** In the order of the command's args; a variadic one takes the rest. */
  readonly args: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** The text of an option, or null when it was not given. */
export function text(call: Call, option: string): string | null {
  const value = call.options[option];
  return typeof value === 'string' ? value : null;
}
