import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rubric } from '@chamdiem/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyCommand } from '../../document/apply.ts';
import { ownText } from '../../translations/pairs.ts';
import { textPlaces } from '../../translations/textPlaces.ts';
import { readCsv, writeCsv } from './translationCsv.ts';

const meeting = JSON.parse(readFileSync(join(import.meta.dirname, '../../../../../schemas/library/hop-ban-thuong-vu/rubric.json'), 'utf8')) as Rubric;
const rows = (document: Rubric) => textPlaces(document).map((place) => ({ place, state: 'fresh' }));

describe('translations as CSV', () => {
  test('whatever a translator types comes back, to the last comma, quote and line', () => {
    const places = textPlaces(meeting);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(places.length - 1), fc.string({ minLength: 1, unit: fc.constantFrom('a', 'Ệ', ',', ';', '"', '\n', ' ', '\t', "'") }).filter((text) => text.trim() !== '')), { maxLength: 8 }), (edits) => {
        const changes = edits.map(([index, text]) => ({ path: places[index]!.path, language: 'en', text }));
        const edited = applyCommand(meeting, 'text.set-many', { changes }).document;
        const read = readCsv(writeCsv(rows(edited), 'vi', 'en'), meeting, 'vi');
        expect(read.ok).toBe(true);
        const back = applyCommand(meeting, 'text.set-many', { changes: (read as Extract<typeof read, { ok: true }>).value.changes }).document;
        expect(textPlaces(back).map((place) => ownText(place, 'en'))).toEqual(textPlaces(edited).map((place) => ownText(place, 'en')));
      }),
    );
  });

  test('rows of places that are gone, and rows made from an older text, are told by line', () => {
    const csv = 'key,vi,en\r\n/title,Tên cũ,Old\r\n/sections/:gone/title,Mất,Gone\r\n';
    const read = readCsv(csv, meeting, 'vi');
    expect(read).toMatchObject({ ok: true, value: { leftOut: { unknown: [3], uneven: [], repeated: [] }, outdated: [2], changes: [{ path: ['title'], language: 'en', text: 'Old' }] } });
  });

  test.each([
    ['a table without keys', 'vi,en\r\na,b\r\n', 'no-key'],
    ['a table without another language of the rubric', 'key,vi,fr\r\n/title,a,b\r\n', 'no-language'],
  ])('%s is refused', (_, csv, problem) => {
    expect(readCsv(csv, meeting, 'vi')).toMatchObject({ ok: false, problem });
  });

  test('rows with more or fewer cells, and second rows of one place, are left out and told; empty ones only count', () => {
    const csv = 'key,vi,en\r\n\r\n/title,Tên,Title,more\r\n/title\r\n,,\r\n/title,Tên,Title\r\n/title,Tên,Other\r\n';
    expect(readCsv(csv, meeting, 'vi')).toMatchObject({ ok: true, value: { leftOut: { unknown: [], uneven: [3, 4], repeated: [7] }, changes: [{ path: ['title'], language: 'en', text: 'Title' }] } });
  });

  test('a column of a language that the rubric does not have is told', () => {
    expect(readCsv('key,vi,en,fr,state\r\n/title,Tên,Title,Titre,x\r\n', meeting, 'vi')).toMatchObject({ ok: true, value: { otherColumns: ['fr'] } });
  });

  test('a quote without an end is refused with the row where it begins', () => {
    expect(readCsv('key,vi,en\r\n/title,Tên,Title\r\n/description,"Phiếu,Sheet\r\n/title,Tên,Title\r\n', meeting, 'vi')).toEqual({ ok: false, problem: 'quotes', row: 3 });
  });

  test('semicolons, as a Vietnamese Excel writes them, are read too', () => {
    expect(readCsv('\uFEFFkey;vi;en\r\n/title;Tên;"New; name"\r\n', meeting, 'vi')).toMatchObject({ ok: true, value: { changes: [{ text: 'New; name' }] } });
  });
});
