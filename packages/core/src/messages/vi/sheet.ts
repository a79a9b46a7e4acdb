import type { IssueText } from '../messages.ts';

/** What may be wrong with a sheet that a form fills in. A part in [ ] is left out when its value is not known. */
export const sheet: Readonly<Record<string, IssueText>> = {
  'wrong-type': ['cần {wanted}[, không phải {given}]', 'Nhập đúng kiểu'],
  'text-too-long': ['đoạn chữ quá dài[, nhiều nhất {limit} ký tự]', 'Rút ngắn'],
  'number-too-small': ['số[ {given}] nhỏ hơn mức thấp nhất[ {limit}]', 'Nhập số từ mức đó trở lên'],
  'number-too-large': ['số[ {given}] lớn hơn mức cao nhất[ {limit}]', 'Nhập số không quá mức đó'],
  'number-off-step': ['số {given} không khớp bước {step}', 'Nhập số theo bước {step}'],
  'not-a-decimal': ['“{given}” không phải là số', 'Nhập số, ví dụ 1,5'],
  'too-many-decimals': ['số {given} có quá {decimals} chữ số thập phân', 'Bớt chữ số thập phân'],
  'too-few': ['quá ít mục[, cần ít nhất {limit}]', 'Thêm cho đủ'],
  'too-many': ['quá nhiều mục[, nhiều nhất {limit}]', 'Bớt đi'],
  'missing-property': ['thiếu “{missingProperty}”', 'Bổ sung'],
  'unknown-option': ['không có lựa chọn “{given}”', 'Chọn một trong: {options}'],
  'na-not-allowed': ['không được ghi không áp dụng ở đây', 'Trả lời, hoặc để trống'],
  'reason-missing': ['thiếu lý do', 'Ghi lý do'],
  'no-band-fits': ['giá trị không thuộc mức nào của tiêu chí', 'Cho điểm trực tiếp, kèm lý do'],
  'comment-missing': ['thiếu ý kiến nhận xét', 'Ghi nhận xét'],
  'evidence-missing': ['thiếu minh chứng', 'Thêm minh chứng'],
  'constraint-broken': ['các câu trả lời mâu thuẫn[: {message}]', 'Kiểm tra lại số liệu'],
  'finding-owner-missing': ['hạn chế ở mức này thiếu người chịu trách nhiệm', 'Ghi người chịu trách nhiệm'],
  'finding-deadline-missing': ['hạn chế ở mức này thiếu thời hạn', 'Ghi thời hạn'],
  'sheet-for-another-rubric': ['phiếu này của bảng điểm “{given}”, không phải “{expected}”', 'Mở phiếu bằng đúng bảng điểm'],
  'sheet-for-another-version': ['phiếu này của phiên bản {given}, không phải {expected}', 'Chấm lại trên phiên bản đang dùng'],
};
