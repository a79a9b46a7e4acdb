import { script } from '@bomb.sh/tab';
import type { Command } from '../command.ts';
import { WrongUse } from '../failure.ts';

const shells = ['bash', 'zsh', 'fish'];

export const completion: Command = {
  name: 'completion',
  args: ['<shell>'],
  options: [],
  examples: ['chamdiem completion bash >> ~/.bashrc', 'chamdiem completion zsh > ~/.zfunc/_chamdiem', 'chamdiem completion fish > ~/.config/fish/completions/chamdiem.fish'],
  async run({ args: [shell = ''] }) {
    if (!shells.includes(shell)) throw new WrongUse((m) => m.usage.choices(shells));
    // The script asks `chamdiem complete -- <words>` at every tab.
    script(shell, 'chamdiem', 'chamdiem');
    return 0;
  },
};
