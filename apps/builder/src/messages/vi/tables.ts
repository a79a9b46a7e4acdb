import type { ColumnKind } from '../../document/paste/columns.ts';
import type { TableIssue } from '../../document/paste/grid.ts';
import type { TakenRow } from '../../document/paste/taken.ts';

const columns: Record<ColumnKind, string> = { code: 'Số thứ tự', title: 'Nội dung', points: 'Điểm tối đa', description: 'Diễn giải', level: 'Điểm của một mức', ignore: 'Bỏ qua' };
const states: Record<TakenRow['as'], string> = { section: 'Mục', criterion: 'Tiêu chí', heading: 'Tiêu đề bảng', 'left-out': 'Bỏ ra' };
const at = (row: number | undefined): string => (row === undefined ? '' : `Dòng ${row}: `);
const issues: Record<TableIssue['code'], (issue: TableIssue) => string> = {
  'too-many-rows': ({ count = 0 }) => `Bảng quá dài: ${count} dòng cuối không được lấy. Hãy chia bảng thành nhiều lần dán.`,
  'too-many-columns': ({ count = 0 }) => `Bảng quá rộng: ${count} cột bên phải không được lấy.`,
  'merged-cells': ({ count = 0 }) => `${count} ô gộp: nội dung được tính cho dòng và cột đầu tiên của ô.`,
  'empty-rows': ({ count = 0 }) => `${count} dòng trống được bỏ qua.`,
  'not-a-number': ({ row, text = '' }) => `${at(row)}“${text}” không phải là số; sửa trong bảng gốc hoặc nhập lại sau.`,
  'no-title': ({ row }) => `${at(row)}không có nội dung nên không được lấy.`,
  'no-title-column': () => 'Chưa biết cột nào là nội dung tiêu chí: hãy chọn ở đầu cột.',
  'negative-points': ({ row, text = '' }) => `${at(row)}điểm tối đa ${text} là số âm nên không được lấy; đặt loại “Điểm trừ” cho tiêu chí sau khi nhập.`,
  'text-too-long': ({ count = 0 }) => `${count} ô quá dài đã bị cắt ở 5.000 ký tự.`,
  unreadable: ({ row }) => `${at(row)}không đọc được như một bảng; hãy chép lại từ Excel hoặc Word.`,
};

/** Tables pasted from Excel or Word. */
export const tables = {
  title: 'Nhập từ bảng Excel, Word',
  description: 'Kiểm tra mỗi cột là gì trước khi đưa vào phiếu.',
  paste: 'Chép bảng trong Excel hoặc Word rồi dán vào đây (Ctrl+V)',
  columns,
  states,
  issues,
  columnOf: (number: number) => `Cột ${number} là`,
  unsure: 'Chưa chắc, hãy xem lại',
  headings: 'Số dòng tiêu đề của bảng',
  row: 'Dòng',
  result: (sections: number, criteria: number, points: string, leftOut: number) =>
    `Sẽ lấy ${sections} mục, ${criteria} tiêu chí, cộng lại ${points} điểm${leftOut > 0 ? `; bỏ ra ${leftOut} dòng` : ''}.`,
  more: (count: number) => `… và ${count} dòng nữa`,
  take: 'Đưa vào phiếu',
  again: 'Dán bảng khác',
  untitled: 'Nội dung chấm điểm',
  noTable: 'Không thấy bảng nào trong nội dung vừa dán.',
};
