import { expect, test } from 'vitest';
import { isTableFile, readTableFile } from './readTableFile.ts';

const read = async (text: BlobPart) => readTableFile(new Blob([text]));

test('reads CSV of a Vietnamese Excel, with semicolons, decimal commas and a byte order mark', async () => {
  const table = await read('\uFEFFTT;Nội dung;Điểm\r\n1;"Chuẩn bị; gửi tài liệu";2,5\r\n');
  expect(table.ok && table.value.rows.map((row) => row.map(({ text }) => text))).toEqual([['TT', 'Nội dung', 'Điểm'], ['1', 'Chuẩn bị; gửi tài liệu', '2,5']]);
});

test('refuses what is no table, and text that is not UTF-8', async () => {
  expect(await read('')).toEqual({ ok: false, problem: { kind: 'no-table' } });
  expect(await read(new Uint8Array([0x4e, 0xe9, 0x3b]))).toEqual({ ok: false, problem: { kind: 'not-utf8' } });
});

test('knows tables by the name of the file', () => {
  expect(['a.csv', 'B.CSV', 'c.tsv', 'd.txt', 'e.json', 'csv'].filter(isTableFile)).toEqual(['a.csv', 'B.CSV', 'c.tsv', 'd.txt']);
});
