import { en as core } from '@chamdiem/core/messages/en';
import type { Messages } from '../vi/index.ts';
import { common } from './common.ts';
import { conditions } from './conditions.ts';
import { editor } from './editor.ts';
import { panels } from './panels.ts';

export const en: Messages = { core, common, conditions, editor, panels };
