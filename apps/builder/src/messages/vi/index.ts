import { vi as core } from '@chamdiem/core/messages/vi';
import { common } from './common.ts';
import { conditions } from './conditions.ts';
import { editor } from './editor.ts';
import { files } from './files.ts';
import { gallery } from './gallery.ts';
import { home } from './home.ts';
import { panels } from './panels.ts';
import { storage } from './storage.ts';

/** Everything that people read, in Vietnamese; the English files have the same shape. */
export const vi = {
  core,
  common,
  conditions,
  editor,
  files,
  gallery,
  home,
  panels,
  storage,
};

export type Messages = typeof vi;
