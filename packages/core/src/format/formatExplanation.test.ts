import { describe, expect, it } from 'vitest';
import { librarySheet, librarySheets } from '../../test/librarySheets.ts';
import { explain } from '../explain.ts';
import { en } from '../messages/en.ts';
import { vi } from '../messages/vi.ts';
import { formatExplanation } from './formatExplanation.ts';

const short = (id: string, name: string, messages = vi): string[] => {
  const { plan, report } = librarySheet(id, name);
  return formatExplanation(explain(plan, report), messages, { length: 'short' }).split('\n');
};

describe('formatExplanation, in two lines', () => {
  it('says which condition of the better class failed', () => {
    expect(short('binh-thuan-sinh-hoat-chi-bo', 'at-95-no-minutes')).toEqual([
      'Tổng điểm: 95/100. Xếp loại: Khá.',
      'Không xếp loại Tốt: “Đạt điểm tối đa ở 4 tiêu chí: dự sinh hoạt, thời lượng, phát biểu, biên bản” (chưa đạt điểm tối đa: “Ghi sổ biên bản” (0/1)).',
    ]);
    expect(short('binh-thuan-sinh-hoat-chi-bo', 'at-95-no-minutes', en)).toEqual([
      'Total: 95/100. Class: Fair.',
      'Not Good: “Full points in four criteria: attendance, duration, speaking, minutes” (not full points: “Minutes book kept” (0/1)).',
    ]);
  });

  it('says what the class asks when nothing better was missed', () => {
    expect(short('binh-thuan-sinh-hoat-chi-bo', 'best')).toEqual([
      'Tổng điểm: 100/100. Xếp loại: Tốt.',
      'Đạt yêu cầu của loại Tốt: tổng điểm từ 90 trở lên; “Đạt điểm tối đa ở 4 tiêu chí: dự sinh hoạt, thời lượng, phát biểu, biên bản”.',
    ]);
  });

  it('says by how much a cut was missed', () => {
    expect(short('qd-366-ca-nhan', 'at-89-75')[1]).toBe('Không xếp loại Hoàn thành xuất sắc nhiệm vụ: tổng điểm 89,75, thiếu 0,25 so với mốc 90.');
    expect(short('hai-phong-212-phu-luc-2', 'at-90')[1]).toBe('Không xếp loại Hoàn thành xuất sắc nhiệm vụ: tổng điểm đúng bằng 90, phải trên 90.');
  });

  it('tells a share as a percentage', () => {
    expect(short('qd-366-ca-nhan', 'exceeded-25')[1]).toBe(
      'Không xếp loại Hoàn thành xuất sắc nhiệm vụ: “Ít nhất 30% nhiệm vụ hoàn thành vượt mức” (“Số nhiệm vụ hoàn thành vượt mức yêu cầu”: 5/20 (25%), yêu cầu từ 30% “Số nhiệm vụ được giao” trở lên).',
    );
  });

  it('names the knock-out and the cap that decided', () => {
    expect(short('can-tho-2579-dan-van', 'corruption')).toEqual(['Tổng điểm: 100/100. Xếp loại: Không hoàn thành.', 'Xếp loại Không hoàn thành vì “Để xảy ra tham nhũng” là Có.']);
    expect(short('can-tho-2579-dan-van', 'head-warned', en)[1]).toBe(
      'Completion at best, by: “Head or deputy warned: completion at most” (“Heaviest discipline of the head or a deputy (secretary, deputy secretary; chair, deputy chair)”: “Warning”).',
    );
  });

  it('says what is missing and what is still possible', () => {
    expect(short('binh-thuan-sinh-hoat-chi-bo', 'results-missing')).toEqual([
      'Tổng điểm: chưa đủ, từ 80 đến 100. Xếp loại: chưa xác định, có thể là Tốt hoặc Khá.',
      'Còn thiếu: “Tỷ lệ chỉ tiêu, nhiệm vụ hoàn thành”.',
    ]);
  });

  it('gives the person who decided, and the day', () => {
    expect(short('hai-phong-212-phu-luc-2', 'unit-70-decided')[1]).toBe(
      'Chủ tịch Ủy ban nhân dân phường quyết định ngày 14/12/2025. Lý do: Quyết định 212/2025 không nêu mức cho trường hợp hoàn thành đúng 70% nhiệm vụ.',
    );
  });

  it('says why a sheet is not classified', () => {
    expect(short('hai-phong-212-phu-luc-3', 'service-5-9-months')).toEqual([
      'Tổng điểm: 100/100. Không xếp loại: Thời gian công tác trong năm chưa đủ 06 tháng: kiểm điểm, không xếp loại.',
      '“Số tháng công tác trong năm”: 5,9.',
    ]);
  });

  it('reads a scale where fewer points are better', () => {
    expect(short('uk-food-hygiene', 'total-20-worst-15', en)).toEqual([
      'Total: 20/80. Class: 2 – Improvement necessary.',
      'Not 3 – Generally satisfactory: “No single score above 10” (the highest points among the criteria: 15, must be at most 10, over by 5).',
    ]);
  });
});

const full = (id: string, name: string): string => {
  const { plan, report } = librarySheet(id, name);
  return formatExplanation(explain(plan, report), vi, { length: 'full' });
};

describe('formatExplanation, in full', () => {
  it('shows rescaling and what does not apply', () => {
    const text = full('hai-phong-212-phu-luc-3', 'no-public-contact-part');
    expect(text).toContain('14,375/20 điểm (quy đổi 11,5/16 về thang 20: 14,375)');
    expect(text).toContain('(không thuộc diện áp dụng (“Vị trí tiếp xúc trực tiếp hoặc trực tiếp giải quyết công việc của người dân, doanh nghiệp” là Không); không tính; điểm “Kết quả đánh giá chấm điểm theo tiêu chí chung” quy đổi từ thang 16 về thang 20)');
  });

  it('shows a ratio and its rounding', () => {
    expect(full('hai-phong-212-phu-luc-3', 'two-of-seven')).toContain('25,71/30 điểm (6/7 × 30 = 25,714285…; làm tròn 25,714285… thành 25,71)');
  });

  it('shows points that a person gave, beside the gap that made them needed', () => {
    expect(full('an-phu-sinh-hoat-chi-bo', 'gap-speaking-overridden')).toContain('cho 4 điểm thay cho cách tính, lý do: Phiếu không có mức cho đúng 50%; lấy mức gần nhất phía dưới');
  });
});

it('leaves no hole in any text of the library', () => {
  const some = librarySheets().filter((_, i) => i % 3 === 0);
  const texts = some.flatMap(({ plan, report }) => [vi, en].flatMap((messages) => (['short', 'full'] as const).map((length) => ({ length, text: formatExplanation(explain(plan, report), messages, { length }) }))));
  expect(texts.length).toBeGreaterThan(200);
  expect(texts.filter(({ text }) => /\{\w+\}|undefined|NaN|\[object|\(\)|: \.|“”|^\s*$/m.test(text))).toEqual([]);
  expect(texts.filter(({ length, text }) => length === 'short' && text.split('\n').length > 2)).toEqual([]);
});
