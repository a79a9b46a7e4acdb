import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meeting } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

describe('score of a table', () => {
  it('says what it found out, and gives good rows their result', async () => {
    const folder = folderWith({ 'rubric.json': meeting, 'sheets.csv': 'phiếu;tên;1;2;3;fact:members\r\na;Chi bộ 1;có;Tốt;4,5;30\r\nb;Chi bộ 2;không;Kém;1;12\r\n' });
    const { out, err, code } = await chamdiem(folder, ['score', 'rubric.json', 'sheets.csv', '--format', 'csv']);
    expect(code).toBe(0);
    expect(err).toBe('sheets.csv: ngăn cột bằng dấu chấm phẩy, dấu thập phân là phẩy (8,5), bảng mã utf-8.\n');
    expect(out.split('\r\n').slice(1, 3)).toEqual(['a,Chi bộ 1,Chi bộ 1,complete,9.5,10,class,good,Tốt,rule,0,9.5,2,3,4.5', 'b,Chi bộ 2,Chi bộ 2,complete,1.5,10,class,poor,Kém,rule,0,1.5,0,0.5,1']);
  });

  it('names row and column of every fault, and goes on when told to', async () => {
    const rows = ['sheet,plan,score,colour', 'a,yes,5,red', 'b,maybe,5,', 'c,yes,9,', 'd,yes', 'e,"no,5,', 'f,no,5,'];
    const folder = folderWith({ 'rubric.json': meeting, 'sheets.csv': rows.join('\n') });
    const first = await chamdiem(folder, ['score', 'rubric.json', 'sheets.csv', '--out', 'out.jsonl', '--locale', 'en']);
    expect(first.code).toBe(1);
    expect(first.err).toContain('sheets.csv, row 1, column D  error csv-unknown-column');
    expect(first.err).toContain('out.jsonl was not written');
    const { err, code } = await chamdiem(folder, ['score', 'rubric.json', 'sheets.csv', '--out', 'out.jsonl', '--locale', 'en', '--keep-going', '--refused', 'refused.jsonl']);
    expect(code).toBe(1);
    for (const place of ['row 1, column D', 'row 3, column B', 'row 4, column C /ratings/score', 'row 5, column C', 'row 6, column B']) expect(err).toContain(`sheets.csv, ${place}  error`);
    const lines = (file: string): { row?: number; sheet?: { id: string } }[] => readFileSync(join(folder, file), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as { row?: number });
    expect(lines('out.jsonl').map(({ sheet }) => sheet?.id)).toEqual(['a', 'c', 'f']);
    expect(lines('refused.jsonl').map(({ row }) => row)).toEqual([1, 3, 4, 5, 6]);
  });

  it('many faults are counted, not all said', async () => {
    const folder = folderWith({ 'rubric.json': meeting });
    writeFileSync(join(folder, 'sheets.csv'), `plan\n${'maybe\n'.repeat(80)}`);
    const { err, code } = await chamdiem(folder, ['score', 'rubric.json', 'sheets.csv', '--keep-going', '--locale', 'en']);
    expect(code).toBe(1);
    expect(err.match(/csv-not-yes-no/g)).toHaveLength(50);
    expect(err).toContain('… and 30 more.');
  });
});
