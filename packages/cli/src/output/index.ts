import { csv } from './csv.ts';
import type { MakeFormat } from './format.ts';
import { json, jsonl } from './json.ts';
import { table } from './table.ts';

export const formats = { table, json, jsonl, csv } satisfies Record<string, MakeFormat>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as FormatName[];
