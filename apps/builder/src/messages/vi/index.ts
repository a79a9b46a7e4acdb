import { vi as core } from '@chamdiem/core/messages/vi';
import { commands } from './commands.ts';
import { common } from './common.ts';
import { conditions } from './conditions.ts';
import { editor } from './editor.ts';
import { exportTexts } from './export.ts';
import { files } from './files.ts';
import { gallery } from './gallery.ts';
import { home } from './home.ts';
import { cases } from './cases.ts';
import { findings } from './findings.ts';
import { preview } from './preview.ts';
import { rules } from './rules.ts';
import { languages } from './languages.ts';
import { panels } from './panels.ts';
import { budget } from './budget.ts';
import { items } from './items.ts';
import { outline } from './outline.ts';
import { properties } from './properties.ts';
import { sheet } from './sheet.ts';
import { tables } from './tables.ts';
import { palette, shortcuts, tour } from './shortcuts.ts';
import { source } from './source.ts';
import { storage } from './storage.ts';

/** Everything that people read, in Vietnamese; the English files have the same shape. */
export const vi = {
  core,
  commands,
  common,
  conditions,
  editor,
  export: exportTexts,
  files,
  gallery,
  home,
  cases,
  findings,
  preview,
  rules,
  languages,
  panels,
  budget,
  items,
  outline,
  properties,
  sheet,
  tables,
  palette,
  shortcuts,
  tour,
  source,
  storage,
};

export type Messages = typeof vi;
