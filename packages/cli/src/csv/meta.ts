import type { Plan, Scoresheet } from '@chamdiem/core';
import { normal } from './words.ts';

/** Columns about the sheet as a whole, and the other names that they go by. */
export const META = {
  sheet: ['sheet', 'sheet id', 'phiếu', 'mã phiếu'],
  subject: ['subject', 'subject id', 'đối tượng', 'mã đối tượng', 'mã'],
  'subject-title': ['subject-title', 'subject title', 'tên đối tượng', 'tên', 'họ và tên', 'họ tên', 'name'],
  group: ['group', 'nhóm', 'khối'],
  rater: ['rater', 'người chấm'],
  date: ['date', 'ngày'],
  period: ['period', 'kỳ', 'tháng'],
  stage: ['stage', 'bước'],
  note: ['note', 'ghi chú'],
} as const;

export type Meta = keyof typeof META;

export function metaOf(name: string): Meta | null {
  const wanted = normal(name);
  return (Object.keys(META) as Meta[]).find((key) => (META[key] as readonly string[]).includes(wanted)) ?? null;
}

/** The part of a sheet that its columns about itself give. */
export function sheetHead({ rubric }: Plan, meta: ReadonlyMap<Meta, string>): Omit<Scoresheet, 'ratings'> {
  const given = (key: Meta): string => meta.get(key)?.trim().normalize('NFC') ?? '';
  const [id, title, stage, date] = [given('sheet'), given('subject-title'), given('stage'), given('date')];
  const subject = given('subject') || title;
  const occasion = { ...present('date', isoDay(date)), ...present('period', given('period')) };
  return {
    rubric: { id: rubric.id, version: rubric.version },
    ...present('id', id),
    ...(subject === '' ? {} : { subject: { id: subject, ...present('title', title), ...present('group', given('group')) } }),
    ...(given('rater') === '' ? {} : { rater: { id: given('rater') } }),
    ...(Object.keys(occasion).length === 0 ? {} : { occasion }),
    ...(stage === 'self' || stage === 'appraised' || stage === 'decided' ? { stage } : {}),
    ...present('note', given('note')),
  };
}

function present<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** dd/mm/yyyy, as Vietnamese spreadsheets write days, as yyyy-mm-dd. */
function isoDay(text: string): string {
  const parts = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return parts === null ? text : `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
}
