import { vi as core } from '@chamdiem/core/messages/vi';
import { common } from './common.ts';
import { conditions } from './conditions.ts';
import { editor } from './editor.ts';
import { panels } from './panels.ts';

/** Everything that people read, in Vietnamese; the English files have the same shape. */
export const vi = { core, common, conditions, editor, panels };

export type Messages = typeof vi;
