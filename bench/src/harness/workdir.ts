import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scoresheet } from '@chamdiem/core';
import type { Outcome } from './subject.ts';

/** Sheets as lines of JSON, as a portal has them, and what the oracle says of each. */
export class Workdir {
  readonly path: string;

  constructor(path?: string) {
    this.path = path ?? mkdtempSync(join(tmpdir(), 'chamdiem-bench-'));
  }

  writeSheets(sheets: readonly Scoresheet[]): void {
    writeFileSync(join(this.path, 'sheets.jsonl'), sheets.map((sheet) => JSON.stringify(sheet)).join('\n'));
  }

  sheetLines(): string[] {
    return readFileSync(join(this.path, 'sheets.jsonl'), 'utf8').split('\n');
  }

  sheets(): Scoresheet[] {
    return this.sheetLines().map((line) => JSON.parse(line) as Scoresheet);
  }

  writeExpected(outcomes: readonly Outcome[]): void {
    writeFileSync(join(this.path, 'expected.json'), JSON.stringify(outcomes));
  }

  expected(): Outcome[] {
    return JSON.parse(readFileSync(join(this.path, 'expected.json'), 'utf8')) as Outcome[];
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
