import type { CommandLabel } from '../document/command.ts';
import type { Messages } from './useMessages.ts';

/** What a step did, in words: đổi điểm “Chuẩn bị”. */
export function commandText({ key, title }: CommandLabel, { commands }: Messages): string {
  const verb = commands[key as keyof typeof commands] ?? key;
  return title === undefined ? verb : `${verb} “${title.length > 40 ? `${title.slice(0, 39)}…` : title}”`;
}
