import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileRubric, validateRubric, type Rubric } from '@chamdiem/core';
import { describe, expect, it } from 'vitest';
import type { Dialect, Entry } from '../sheets/entry.ts';
import { meeting } from '../test/meeting.ts';
import { folderWith } from '../test/run.ts';
import { readCsv } from './readCsv.ts';

const checked = validateRubric(meeting as unknown);
const plan = compileRubric((checked as { value: Rubric }).value);

type Told = Partial<Parameters<typeof readCsv>[2]>;

async function read(content: string | Uint8Array, told: Told = {}): Promise<{ entries: Entry[]; dialect: Dialect | null }> {
  const file = join(folderWith({ 'sheets.csv': content }), 'sheets.csv');
  const entries: Entry[] = [];
  let dialect: Dialect | null = null;
  for await (const entry of readCsv(plan, file, { delimiter: null, decimal: null, encoding: null, onBytes: () => {}, onDialect: (_, found) => { dialect = found; }, ...told })) entries.push(entry);
  return { entries, dialect };
}

/** Sheets as their ratings and facts; faults as `row:column code`. */
async function outcome(content: string | Uint8Array, told?: Told): Promise<unknown[]> {
  const { entries } = await read(content, told);
  return entries.flatMap((entry): unknown[] => (entry.kind === 'sheet' ? [{ ...entry.sheet.ratings, ...entry.sheet.facts }] : entry.faults.map(({ issue, place, column }) => `${place.row}:${column === null ? '' : column + 1} ${issue.code}`)));
}

const full = { plan: true, quality: 'good', score: 4.5, members: 30 };

describe('what is found out', () => {
  it.each([
    ['plan,quality,score,fact:members\ntrue,good,4.5,30\n', ',', 'point'],
    ['plan;quality;score;fact:members\ncó;Tốt;4,5;30\n', ';', 'comma'],
    ['plan\tquality\tscore\tfact:members\r\n1\tpoor\t4,5\t30\r\n', '\t', 'comma'],
    ['plan,quality,score,fact:members\ntrue,good,"4,5",30\n', ',', 'comma'],
    ['plan;score\n1;5\n', ';', 'comma'],
  ])('%j', async (text, delimiter, decimal) => {
    const { entries, dialect } = await read(text);
    expect(dialect).toEqual({ delimiter, decimal, encoding: 'utf-8' });
    expect(entries.map(({ kind }) => kind)).toEqual(['sheet']);
  });

  it('what was told wins', async () => {
    expect((await read('plan;score\n1;4.5\n', { decimal: 'comma' })).entries[0]).toMatchObject({ kind: 'faulty', faults: [{ column: 1, issue: { code: 'csv-decimal-mark' } }] });
  });
});

describe('wide layout', () => {
  it.each([
    ['ids', 'plan,quality,score,fact:members\ntrue,good,4.5,30\n'],
    ['codes', '1,2,3,fact:members\nyes,good,4.5,30\n'],
    ['titles', 'Có kế hoạch,CHẤT LƯỢNG,Score,fact:Số đảng viên\nx,Tốt,4.5,30\n'],
    ['titles with letters and marks apart', 'Có kế hoạch,Chất lượng,Điểm,fact:Số đảng viên\nCÓ,Tốt,4.5,30\n'.normalize('NFD')],
    ['a byte order mark', '\uFEFFplan,quality,score,fact:members\n1,good,4.5,30\n'],
    ['no line end at the end, empty lines, cells too many that are empty', 'plan,quality,score,fact:members\n\n , ,,\n1,good,4.5,30,,'],
    ['quoted line breaks', 'note,plan,quality,score,fact:members\n"a\r\nb",1,good,4.5,30\n'],
  ])('%s', async (_, text) => {
    expect(await outcome(text)).toEqual([full]);
  });

  it('leaves out empty cells, and reads what stands beside an answer', async () => {
    expect(await outcome('plan,plan:comment,quality,quality:na,score,score:points,score:reason\n,,,không phát sinh,3,4,xem lại\n0,chậm,k.á.d,,,,\n')).toEqual([
      { quality: { notApplicable: { reason: 'không phát sinh' } }, score: { value: 3, override: { points: 4, reason: 'xem lại' } } },
      { plan: { value: false, comment: 'chậm' }, quality: { notApplicable: { reason: '' } } },
    ]);
  });

  it('reads what the columns about the sheet say', async () => {
    const { entries } = await read('mã phiếu,đối tượng,tên đối tượng,người chấm,ngày,kỳ,stage,ghi chú,plan\np1,cb1,Chi bộ 1,Lan,05/01/2026,2026-01,self,tốt,1\n');
    expect(entries).toMatchObject([{ sheet: { rubric: { id: 'meeting', version: '1.0.0' }, id: 'p1', subject: { id: 'cb1', title: 'Chi bộ 1' }, rater: { id: 'Lan' }, occasion: { date: '2026-01-05', period: '2026-01' }, stage: 'self', note: 'tốt' }, place: { row: 2 } }]);
  });

  it('numbers that no JSON number says exactly stay digits', async () => {
    expect(await outcome('score\n0.1234567890123456789\n')).toEqual([{ score: '0.1234567890123456789' }]);
  });
});

describe('long layout', () => {
  it('puts the rows of a sheet together', async () => {
    expect(await outcome('sheet,criterion,value,comment\na,plan,1,\na,quality,good,tốt\na,3,4.5,\na,fact:members,30,\nb,plan,0,\n')).toEqual([{ ...full, quality: { value: 'good', comment: 'tốt' } }, { plan: false }]);
  });

  it('says what is wrong with a row', async () => {
    expect(await outcome('phiếu;tiêu chí;giá trị\na;plan;1\na;plan;0\nb;colour;1\nb;quality;so so\na;score;5\nc;score;5\n')).toEqual(['3:3 csv-answer-twice', '4:2 csv-unknown-criterion', '5:3 csv-unknown-choice', '6:1 csv-sheet-apart', { score: 5 }]);
  });
});

describe('faults have row and column, and the good rows are read', () => {
  it.each([
    ['a row too short', 'plan,score\n1\n1,5\n', ['2:2 csv-too-few-cells', { plan: true, score: 5 }]],
    ['a row too long', 'plan,score\n1,2,3\n1,5\n', ['2:3 csv-too-many-cells', { plan: true, score: 5 }]],
    ['the header again', 'plan,score\n1,5\nplan,score\n0,5\n', [{ plan: true, score: 5 }, '3: csv-repeated-header', { plan: false, score: 5 }]],
    ['an unknown column', 'plan,colour\n1,red\n', ['1:2 csv-unknown-column', { plan: true }]],
    ['a column twice', 'plan,1\n1,0\n', ['1:2 csv-repeated-column', { plan: true }]],
    ['a separator of thousands', 'fact:members,score\n1.234,5\n"1,234",5\n30,5\n', ['3:1 csv-thousands', { members: 30, score: 5 }]],
    ['thousands beside a decimal comma', 'fact:members;score\n1.234;4,5\n30;4,5\n', ['2:1 csv-thousands', { members: 30, score: 4.5 }]],
    ['the other decimal mark', 'plan;score\n1;4,5\n1;4,25\n1;4.5\n', [{ plan: true, score: 4.5 }, { plan: true, score: 4.25 }, '4:2 csv-decimal-mark']],
    ['no number', 'score\nfive\n5\n', ['2:1 csv-not-a-number', { score: 5 }]],
    ['neither yes nor no', 'plan\nmaybe\n', ['2:1 csv-not-yes-no']],
    ['a quote that is never closed', 'note,plan\n"open,1\nb,1\n"c",0\n', ['2:1 csv-quote-not-closed', { plan: true }, { plan: false }]],
    ['a quoted text over several lines', 'note,plan\n"""a""\nb",1\n', [{ plan: true }]],
    ['a quote inside a cell', 'note,plan\nsay "yes",1\n"a"b,0\n', [{ plan: true }, { plan: false }]],
    ['no header', '1,2,3.5\n', ['1:3 csv-unknown-column']],
    ['nothing', '', ['1: csv-empty']],
  ])('%s', async (_, text, wanted) => {
    const found = await outcome(text);
    // Decimal points and thousands are told apart by the whole file: 1.234 alone is a number with three decimals.
    expect(found.filter((each) => typeof each === 'string' || !('members' in (each as object) && (each as { members: number }).members === 1.234))).toEqual(wanted);
  });

  it('letters broken by another encoding', async () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('quality,plan\n'), 0x54, 0xaf, 0x2c, 0x31, 0x0a, ...new TextEncoder().encode('good,1\n')]);
    expect(await outcome(bytes)).toEqual(['2:1 csv-broken-text', { quality: 'good', plan: true }]);
  });

  it('Windows-1258 and UTF-16, when told or marked', async () => {
    // "Tốt" in Windows-1258: t, o with circumflex, combining acute, t.
    const old = Uint8Array.from([...new TextEncoder().encode('quality\n'), 0x54, 0xf4, 0xec, 0x74, 0x0a]);
    expect(await outcome(old, { encoding: 'windows-1258' })).toEqual([{ quality: 'good' }]);
    expect(await outcome(Buffer.from('\uFEFFChất lượng\tscore\r\nTốt\t4,5\r\n', 'utf16le'))).toEqual([{ quality: 'good', score: 4.5 }]);
  });

  it('a line of many megabytes costs neither the memory nor the other rows', async () => {
    const file = join(folderWith({ 'sheets.csv': 'note,plan\n' }), 'sheets.csv');
    writeFileSync(file, `note,plan\na,1\n${'x'.repeat(20_000_000)},1\nb,0\n"${'y\n'.repeat(2_000_000)}`);
    const found: string[] = [];
    for await (const entry of readCsv(plan, file, { delimiter: null, decimal: null, encoding: null, onBytes: () => {}, onDialect: () => {} })) {
      found.push(entry.kind === 'sheet' ? `${entry.place.row} ${String(entry.sheet.ratings['plan'])}` : `${entry.place.row} ${entry.faults[0]!.issue.code}`);
      if (found.length === 5) break;
    }
    expect(found.slice(0, 4)).toEqual(['2 true', '3 csv-row-too-big', '4 false', '5 csv-row-too-big']);
  });
});
