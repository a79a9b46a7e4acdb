import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meeting, sheet } from '../test/meeting.ts';
import { chamdiem, folderWith, main } from '../test/run.ts';

/** A folder with enough sheets that a run lasts, and the results of an earlier one. */
function longRun(sheets = 60_000): string {
  const folder = folderWith({ 'rubric.json': meeting, 'out.csv': 'earlier' });
  writeFileSync(join(folder, 'sheets.jsonl'), `${JSON.stringify(sheet)}\n`.repeat(sheets));
  return folder;
}

/** Waits until the results are being written. */
async function partIn(folder: string): Promise<void> {
  while (!readdirSync(folder).some((name) => name.endsWith('.part'))) await new Promise((resolve) => { setTimeout(resolve, 20); });
}

const run = ['score', 'rubric.json', 'sheets.jsonl', '--out', 'out.csv'];

describe('nothing half-written appears under the final name', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s', async (signal) => {
    const folder = longRun();
    const child = spawn(process.execPath, [main, ...run], { cwd: folder, stdio: 'ignore' });
    const ended = new Promise<number | null>((resolve) => { child.on('exit', resolve); });
    await partIn(folder);
    child.kill(signal);
    expect(await ended).toBe(signal === 'SIGINT' ? 130 : 143);
    expect(readdirSync(folder).toSorted()).toEqual(['out.csv', 'rubric.json', 'sheets.jsonl']);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('earlier');
  });

  it.skipIf(process.platform === 'win32')('no room for the file', async () => {
    const folder = longRun();
    const child = spawn('/bin/sh', ['-c', `ulimit -f 64; exec "${process.execPath}" "${main}" ${run.join(' ')}`], { cwd: folder, stdio: 'ignore' });
    const code = await new Promise<number | null>((resolve) => { child.on('exit', resolve); });
    expect(code).not.toBe(0);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('earlier');
  });

  it.skipIf(!existsSync('/dev/full'))('no room on stdout', async () => {
    const folder = folderWith({ 'rubric.json': meeting, 'sheet.json': sheet });
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${main}" score rubric.json sheet.json > /dev/full`], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    expect(await new Promise<number | null>((resolve) => { child.on('close', resolve); })).toBe(1);
    expect(said).toContain('ENOSPC');
  });

  it('an input that goes away', { timeout: 180_000 }, async () => {
    // All of the first are scored before the second is missed.
    const folder = longRun(20_000);
    writeFileSync(join(folder, 'second.jsonl'), JSON.stringify(sheet));
    const running = chamdiem(folder, ['score', 'rubric.json', 'sheets.jsonl', 'second.jsonl', '--out', 'out.csv']);
    await partIn(folder);
    rmSync(join(folder, 'second.jsonl'));
    const { err, code } = await running;
    expect({ err, code }).toMatchObject({ err: expect.stringContaining('second.jsonl') as string, code: 1 });
    expect(readFileSync(join(folder, 'out.csv'), 'utf8')).toBe('earlier');
  });

  it('a reader that goes away ends the run quietly', async () => {
    const folder = longRun();
    const child = spawn('/bin/sh', ['-c', `"${process.execPath}" "${main}" score rubric.json sheets.jsonl | head -3`], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => { said += text.toString(); });
    await new Promise((resolve) => { child.on('close', resolve); });
    expect(said).toBe('');
  });
});
