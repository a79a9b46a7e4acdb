import t from '@bomb.sh/tab';
import type { Command } from '../command.ts';
import type { Context } from '../context.ts';
import { locales } from '../locale.ts';

/** Answers the shell's question what could come next; the scripts of `completion` call it. */
export function completeWith(commands: readonly Command[]): Command {
  return {
    name: 'complete',
    args: ['[words...]'],
    options: [],
    examples: [],
    hidden: true,
    async run({ args }, { m }: Context) {
      for (const command of commands) {
        const known = t.command(command.name, m.commands[command.name] ?? '');
        for (const { flags, choices } of [...command.options, { flags: '--locale <locale>', choices: locales }]) {
          const name = /--([a-z-]+)/.exec(flags)?.[1] ?? '';
          const about = m.options[name] ?? '';
          if (choices !== undefined) known.option(name, about, (say) => { for (const choice of choices) say(choice, ''); });
          else if (flags.includes('<')) known.option(name, about, () => {});
          else known.option(name, about);
        }
        if (command.name === 'completion') known.argument('shell', (say) => { for (const shell of ['bash', 'zsh', 'fish']) say(shell, ''); });
      }
      t.parse([...args]);
      return 0;
    },
  };
}
