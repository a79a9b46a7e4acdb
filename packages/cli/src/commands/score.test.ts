import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { meeting, sheet } from '../test/meeting.ts';
import { chamdiem, folderWith } from '../test/run.ts';

const second = { ...sheet, id: 'p-2', ratings: { plan: false, quality: 'poor', score: 1 } };
const wrong = { ...sheet, id: 'p-3', ratings: { plan: true, quality: 'good', score: 9 } };
const files = { 'rubric.json': meeting, 'one.json': sheet, 'list.json': [sheet, second], 'lines.jsonl': `${JSON.stringify(sheet)}\n\n${JSON.stringify(second)}\n`, 'wrong.json': wrong };

describe('formats', () => {
  it('table: one sheet in full', async () => {
    const { out, err, code } = await chamdiem(folderWith(files), ['score', 'rubric.json', 'one.json']);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('p-1 · Chi bộ 1');
    expect(out).toMatch(/Tổng điểm {2,}9,25 {2,}10 {2}█████████░/);
    expect(out).toContain('Xếp loại: Tốt');
    expect(out).toContain('−0,75  3. Điểm');
  });

  it('table: several sheets, a line each', async () => {
    const { out } = await chamdiem(folderWith(files), ['score', 'rubric.json', 'list.json', 'lines.jsonl', '--locale', 'en']);
    expect(out.split('\n').slice(2, 6).map((line) => line.trim().split(/\s{2,}/))).toEqual([['p-1 · Chi bộ 1', '9.25', 'Good'], ['p-2 · Chi bộ 1', '1.5', 'Poor'], ['p-1 · Chi bộ 1', '9.25', 'Good'], ['p-2 · Chi bộ 1', '1.5', 'Poor']]);
  });

  it('json: one report for one sheet, a list for a list', async () => {
    const folder = folderWith(files);
    expect(JSON.parse((await chamdiem(folder, ['score', 'rubric.json', 'one.json', '--format', 'json'])).out)).toMatchObject({ sheet: { id: 'p-1' }, total: 9.25, class: 'good', status: 'complete' });
    expect(JSON.parse((await chamdiem(folder, ['score', 'rubric.json', 'list.json', '--format', 'json'])).out)).toMatchObject([{ total: 9.25 }, { total: 1.5 }]);
  });

  it('jsonl: a report per line, with its place', async () => {
    const { out } = await chamdiem(folderWith(files), ['score', 'rubric.json', 'lines.jsonl', '--format', 'jsonl']);
    expect(out.trim().split('\n').map((line) => JSON.parse(line) as unknown)).toMatchObject([{ sheet: { row: 1 }, class: 'good' }, { sheet: { row: 3 }, class: 'poor' }]);
  });

  it('csv: formulas are made harmless, numbers stay numbers', async () => {
    const folder = folderWith({ 'rubric.json': meeting, 'one.json': { ...sheet, id: '-5', subject: { id: '=cmd|x', title: '@ "quoted"; name' } } });
    const { out } = await chamdiem(folder, ['score', 'rubric.json', 'one.json', '--format', 'csv']);
    expect(out.split('\r\n')[1]).toBe(`-5,'=cmd|x,"'@ ""quoted""; name",complete,9.25,10,class,good,Tốt,rule,0,9.25,2,3,4.25`);
    const comma = await chamdiem(folder, ['score', 'rubric.json', 'one.json', '--format', 'csv', '--decimal', 'comma']);
    expect(comma.out.split('\r\n')[1]).toContain(';complete;9,25;10;');
  });

  it('--explain adds why', async () => {
    const folder = folderWith(files);
    expect((await chamdiem(folder, ['score', 'rubric.json', 'list.json', '--explain'])).out).toContain('Không đạt loại cao hơn:');
    expect(JSON.parse((await chamdiem(folder, ['score', 'rubric.json', 'one.json', '--explain', '--format', 'json'])).out)).toMatchObject({ total: 9.25, explanation: { criteria: [{ id: 'plan' }, {}, {}] } });
    expect((await chamdiem(folder, ['score', 'rubric.json', 'list.json', '--explain', '--format', 'csv'])).out).toContain('cần điểm ≥ 5');
  });
});

describe('errors in the data', () => {
  it('says where a sheet is wrong, reports it all the same, and exits with 1', async () => {
    const { out, err, code } = await chamdiem(folderWith(files), ['score', 'rubric.json', 'wrong.json', '--format', 'json']);
    expect(code).toBe(1);
    expect(err).toContain('wrong.json /ratings/score  lỗi number-too-large');
    expect(JSON.parse(out)).toMatchObject({ total: null, status: 'incomplete' });
  });

  it('writes no file unless told to go on', async () => {
    const folder = folderWith(files);
    const args = ['score', 'rubric.json', 'wrong.json', 'list.json', '--out', 'out.csv', '--refused', 'refused.jsonl'];
    expect((await chamdiem(folder, args)).code).toBe(1);
    expect(readdirSync(folder).filter((name) => name.includes('out'))).toEqual([]);
    expect((await chamdiem(folder, [...args, '--keep-going'])).code).toBe(1);
    expect(readFileSync(join(folder, 'out.csv'), 'utf8').trim().split('\r\n')).toHaveLength(4);
    expect(JSON.parse(readFileSync(join(folder, 'refused.jsonl'), 'utf8'))).toMatchObject({ file: 'wrong.json', issues: [{ code: 'number-too-large', path: '/ratings/score' }], sheet: { id: 'p-3' } });
  });

  it('finds structural faults and lines that are no JSON', async () => {
    const folder = folderWith({ 'rubric.json': meeting, 'bad.jsonl': `${JSON.stringify({ ...sheet, colour: 'red' })}\n{"a":\n[]\n` });
    const { err, code } = await chamdiem(folder, ['score', 'rubric.json', 'bad.jsonl', '--keep-going']);
    expect(code).toBe(1);
    expect(err).toMatch(/bad\.jsonl, hàng 1 .*unknown-property\n.*colour/);
    expect(err).toContain('bad.jsonl, hàng 2  lỗi not-json');
    expect(err).toContain('bad.jsonl, hàng 3  lỗi not-a-sheet');
  });

  it('does not score by a rubric with errors', async () => {
    const folder = folderWith({ ...files, 'rubric.json': { ...meeting, version: 'one' } });
    expect(await chamdiem(folder, ['score', 'rubric.json', 'one.json'])).toMatchObject({ out: '', code: 1 });
  });
});

it.each([
  [['score', 'rubric.json', 'one.pdf'], 'one.pdf'],
  [['score', 'rubric.json', 'nowhere.json'], 'nowhere.json'],
  [['score', 'rubric.json', 'one.json', '--out', 'nowhere/out.csv'], 'nowhere'],
  [['score', 'rubric.json', 'one.json', '--out', './one.json'], 'one.json'],
  [['score', 'rubric.json', 'one.json', '--out', 'out.csv', '--refused', 'out.csv'], 'out.csv'],
  [['score', 'rubric.json', 'one.json', '--out', 'folder'], 'folder'],
  [['score', 'rubric.json', 'folder'], 'folder'],
  [['score', 'rubric.json', 'one.json', '--encoding', 'klingon'], 'klingon'],
])('wrong use: %j', async (args, said) => {
  const folder = folderWith({ ...files, 'one.pdf': '', 'folder/x': '' });
  const { err, code } = await chamdiem(folder, args);
  expect(code).toBe(2);
  expect(err).toContain(said);
  expect(existsSync(join(folder, 'out.csv'))).toBe(false);
});
