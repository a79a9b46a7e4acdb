import { describe, expect, it } from 'vitest';
import { meeting, sheet } from './test/meeting.ts';
import { chamdiem, folderWith } from './test/run.ts';

describe('help', () => {
  it('lists the commands, in Vietnamese unless told', async () => {
    const { out, err, code } = await chamdiem('.', []);
    expect({ err, code }).toEqual({ err: '', code: 0 });
    expect(out).toContain('Cách dùng: chamdiem');
    for (const command of ['demo', 'check', 'score', 'explain', 'seal', 'verify', 'completion']) expect(out).toMatch(new RegExp(`^ {2}${command}\\b`, 'm'));
    expect(out).not.toMatch(/^ {2}complete /m);
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  it('tells about one command, with examples', async () => {
    const { out, code } = await chamdiem('.', ['score', '--help', '--locale', 'en']);
    expect(code).toBe(0);
    expect(out).toContain('--keep-going');
    expect(out).toContain('Examples:\n  chamdiem score rubric.json sheet.json');
  });

  it('prints the version', async () => {
    expect(await chamdiem('.', ['--version'])).toMatchObject({ out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) as string, code: 0 });
  });
});

it.each([
  [['scor'], 'Không có lệnh “scor”.\nCó phải ý bạn là: score?'],
  [['score', 'r.json', 's.json', '--formt', 'json'], 'Không có tùy chọn --formt.\nCó phải ý bạn là: --format?'],
  [['score', 'r.json', 's.json', '--format', 'xlsb'], 'Có thể dùng: table, json, jsonl, csv'],
  [['score', 'r.json', '--locale', 'en'], 'Argument <sheets> is missing.'],
  [['score', 'r.json', 's.json', '--out'], 'Tùy chọn --out <file> cần một giá trị.'],
  [['check', 'nowhere.json'], 'Không có tệp nowhere.json.'],
  [['completion', 'powershell'], 'bash, zsh, fish'],
])('wrong use of %j is said on stderr and exits with 2', async (args, said) => {
  const { out, err, code } = await chamdiem(folderWith({}), args);
  expect({ out, code }).toEqual({ out: '', code: 2 });
  expect(err).toContain(said);
});

it('uses colours only when asked or on a terminal', async () => {
  const folder = folderWith({ 'rubric.json': meeting, 'sheet.json': sheet });
  const args = ['score', 'rubric.json', 'sheet.json'];
  expect((await chamdiem(folder, args)).out).not.toContain('\u001B[');
  expect((await chamdiem(folder, args, { FORCE_COLOR: '1' })).out).toContain('\u001B[');
  expect((await chamdiem(folder, args, { FORCE_COLOR: '1', NO_COLOR: '1' })).out).not.toContain('\u001B[');
});

describe('completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { out, code } = await chamdiem('.', ['completion', shell]);
    expect(code).toBe(0);
    expect(out).toContain('complete --');
  });

  it('answers what could come next', async () => {
    expect((await chamdiem('.', ['complete', '--', 'ver'])).out).toContain('verify\t');
    expect((await chamdiem('.', ['complete', '--', 'score', '--for'])).out).toContain('--format\t');
    expect((await chamdiem('.', ['complete', '--', 'score', '--format', ''])).out).toMatch(/^jsonl/m);
  });
});
