import type { Messages } from '../vi/index.ts';
import { common } from './common.ts';
import { editor } from './editor.ts';
import { panels } from './panels.ts';

export const en: Messages = { common, editor, panels };
