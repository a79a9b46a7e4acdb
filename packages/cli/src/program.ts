import { Command as Commander, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { Command, ExitCode, OptionRule } from './command.ts';
import { contextIn, type Context } from './context.ts';
import { localeOf, locales } from './locale.ts';
import { explainUsage } from './print/usage.ts';
import { sayFailure } from './print/sayFailure.ts';
import { version } from './version.ts';

/** Parses the arguments, runs the command and gives the exit code; every failure is said in the user's language. */
export async function runProgram(commands: readonly Command[], args: readonly string[]): Promise<ExitCode> {
  const context = contextIn(localeOf(args));
  let code: ExitCode = 0;
  const program = programOf(commands, context, (result) => { code = result; });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : [...args], { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      await context.err.line(explainUsage(error, context.m));
      return 2;
    }
    return sayFailure(error, context);
  }
}

/** The commands as commander knows them; also what shell completion reads. */
export function programOf(commands: readonly Command[], context: Context, done: (code: ExitCode) => void): Commander {
  const { m } = context;
  const program = new Commander('chamdiem');
  program
    .description(m.about)
    .version(version, '-V, --version', m.options.version)
    .addOption(optionOf({ flags: '--locale <locale>', choices: locales }, context))
    .addHelpText('after', () => `\n${m.help.more}`);
  localise(program, context);
  for (const command of commands) program.addCommand(commandOf(command, context, done), { hidden: command.hidden === true });
  return program;
}

function commandOf(command: Command, context: Context, done: (code: ExitCode) => void): Commander {
  const { m } = context;
  const parsed = new Commander(command.name).description(m.commands[command.name] ?? '');
  for (const arg of command.args) parsed.argument(arg, m.args[arg.replaceAll(/[<>[\].]/g, '')] ?? '');
  for (const option of [...command.options, { flags: '--locale <locale>', choices: locales }]) parsed.addOption(optionOf(option, context));
  localise(parsed, context);
  if (command.examples.length > 0) parsed.addHelpText('after', `\n${m.help.examples}\n${command.examples.map((line) => `  ${line}`).join('\n')}`);
  parsed.action(async () => {
    const options = { ...parsed.parent?.opts(), ...parsed.opts() };
    done(await command.run({ args: parsed.args, options }, context));
  });
  return parsed;
}

function optionOf({ flags, choices }: OptionRule, { m }: Context): Option {
  const name = /--([a-z-]+)/.exec(flags)?.[1] ?? '';
  const option = new Option(flags, m.options[name] ?? '');
  if (choices !== undefined) {
    option.argParser((value: string) => {
      if (!choices.includes(value)) throw new InvalidArgumentError(m.usage.choices(choices));
      return value;
    });
    // Shell completion reads the choices; setting them through choices() would put English into the help.
    option.argChoices = [...choices];
  }
  return option;
}

function localise(command: Commander, { m, out, err }: Context): void {
  command
    .exitOverride()
    .helpOption('-h, --help', m.options.help)
    .helpCommand(false)
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: () => {}, outputError: () => {}, getOutHelpWidth: () => out.width, getErrHelpWidth: () => err.width, getOutHasColors: () => out.colours.isColorSupported })
    .configureHelp({
      styleTitle: (title) => out.colours.bold(m.help.titles[title] ?? title),
      optionDescription: (option) => (option.argChoices === undefined ? option.description : `${option.description} (${option.argChoices.join(', ')})`),
      subcommandTerm: (sub) => `${sub.name()} ${sub.registeredArguments.map((arg) => (arg.required ? `<${arg.name()}${arg.variadic ? '…' : ''}>` : `[${arg.name()}]`)).join(' ')}`.trimEnd(),
    });
}
