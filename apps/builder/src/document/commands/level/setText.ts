import type { Id, Level } from '@chamdiem/core';
import { command } from '../../command.ts';
import { withText } from '../../edit/text.ts';
import { ownerKey, ownerName, updateLevels, type LevelOwner } from './owner.ts';

export const setLevelText = command('level.set-text', {
  run: (document, { owner, id, field, language, text }: { readonly owner: LevelOwner; readonly id: Id; readonly field: 'title' | 'descriptor'; readonly language: string; readonly text: string }) =>
    updateLevels(document, owner, (list) => list.map((level) => (level.id === id ? changed(level, field, language, text) : level))),
  title: (document, { owner }) => ownerName(document, owner),
  group: ({ owner, id, field, language }) => `level.set-text/${ownerKey(owner)}/${id}/${field}/${language}`,
});

function changed(level: Level, field: 'title' | 'descriptor', language: string, text: string): Level {
  if (field === 'title') return { ...level, title: withText(level.title, language, text, true) ?? level.title };
  const { descriptor, ...rest } = level;
  const next = withText(descriptor, language, text, false);
  return next === undefined ? rest : { ...level, descriptor: next };
}
