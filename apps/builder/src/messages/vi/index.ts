import { common } from './common.ts';
import { editor } from './editor.ts';
import { panels } from './panels.ts';

/** Everything that people read, in Vietnamese; the English files have the same shape. */
export const vi = { common, editor, panels };

export type Messages = typeof vi;
