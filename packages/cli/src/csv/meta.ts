import type { Plan, Scoresheet } from '@chamdiem/core';
import { plainText, short, unreadable, type CellReader } from './cells.ts';
import { normal } from './words.ts';

/** Columns about the sheet as a whole, and the other names that they go by. */
export const META = {
  sheet: ['sheet', 'sheet id', 'phiếu', 'mã phiếu'],
  subject: ['subject', 'subject id', 'đối tượng', 'mã đối tượng', 'mã'],
  'subject-title': ['subject-title', 'subject title', 'tên đối tượng', 'tên đơn vị', 'tên tổ chức', 'đơn vị', 'tên', 'họ và tên', 'họ tên', 'name'],
  group: ['group', 'nhóm', 'khối'],
  rater: ['rater', 'người chấm'],
  date: ['date', 'ngày'],
  period: ['period', 'kỳ', 'tháng'],
  stage: ['stage', 'bước'],
  note: ['note', 'ghi chú'],
} as const;

export type Meta = keyof typeof META;

/** Running numbers, which nearly every list has and no sheet needs. */
export const RUNNING_NUMBER: ReadonlySet<string> = new Set(['stt', 'số tt', 'tt', 'no.']);

export function metaOf(name: string): Meta | null {
  const wanted = normal(name);
  return (Object.keys(META) as Meta[]).find((key) => (META[key] as readonly string[]).includes(wanted)) ?? null;
}

const STAGES = new Map<string, NonNullable<Scoresheet['stage']>>([
  ['self', 'self'], ['tự chấm', 'self'], ['tự đánh giá', 'self'],
  ['appraised', 'appraised'], ['thẩm định', 'appraised'], ['cấp trên chấm', 'appraised'],
  ['decided', 'decided'], ['quyết định', 'decided'], ['công nhận', 'decided'],
]);

/** Reads a cell of a column about the sheet. */
export function metaReader(meta: Meta): CellReader {
  if (meta === 'stage') return (text) => {
    const stage = STAGES.get(normal(text));
    return stage === undefined ? unreadable('csv-unknown-choice', { given: short(text), options: [...new Set(STAGES.values())] }) : { kind: 'value', value: stage };
  };
  if (meta === 'date') return (text) => {
    const day = isoDay(text.trim());
    return day === null ? unreadable('csv-not-a-day', { given: short(text) }) : { kind: 'value', value: day };
  };
  return (text) => plainText(text.trim());
}

/** The part of a sheet that its columns about itself give. */
export function sheetHead({ rubric }: Plan, meta: ReadonlyMap<Meta, string>): Omit<Scoresheet, 'ratings'> {
  const given = (key: Meta): string => meta.get(key) ?? '';
  const [title, stage] = [given('subject-title'), given('stage')];
  const subject = given('subject') || title;
  const occasion = { ...present('date', given('date')), ...present('period', given('period')) };
  return {
    rubric: { id: rubric.id, version: rubric.version },
    ...present('id', given('sheet')),
    ...(subject === '' ? {} : { subject: { id: subject, ...present('title', title), ...present('group', given('group')) } }),
    ...(given('rater') === '' ? {} : { rater: { id: given('rater') } }),
    ...(Object.keys(occasion).length === 0 ? {} : { occasion }),
    ...(stage === '' ? {} : { stage: stage as NonNullable<Scoresheet['stage']> }),
    ...present('note', given('note')),
  };
}

function present<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** A day as yyyy-mm-dd; also from dd/mm/yyyy, as Vietnamese spreadsheets write days. Null when there is no such day. */
function isoDay(text: string): string | null {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const iso = parts === null ? text : `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null;
}
