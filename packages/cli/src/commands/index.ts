import type { Command } from '../command.ts';
import { check } from './check.ts';
import { completeWith } from './complete.ts';
import { completion } from './completion.ts';
import { demo } from './demo.ts';
import { explain } from './explain.ts';
import { schema } from './schema.ts';
import { score } from './score.ts';
import { seal } from './seal.ts';
import { types } from './types.ts';
import { verify } from './verify.ts';

const visible: readonly Command[] = [demo, check, score, explain, schema, types, seal, verify, completion];

export const commands: readonly Command[] = [...visible, completeWith(visible)];
