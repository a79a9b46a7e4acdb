import type { Criterion, Method } from '@chamdiem/core';

const kinds: Record<Method['kind'], string> = {
  'yes-no': 'Có / không',
  levels: 'Chọn mức',
  points: 'Chấm điểm trực tiếp',
  bands: 'Theo khoảng số liệu',
  ratio: 'Theo tỷ lệ',
  count: 'Theo số lần',
  accrual: 'Lũy tiến theo bước',
  formula: 'Công thức',
  imported: 'Điểm lấy từ nơi khác',
};
const roles: Record<NonNullable<Criterion['role']>, string> = { normal: 'Bình thường', bonus: 'Điểm thưởng', deduction: 'Điểm trừ' };

/** Sections and criteria, wherever they are worked with. */
export const items = {
  kinds,
  roles,
  section: 'Mục',
  criterion: 'Tiêu chí',
  untitledSection: 'Mục chưa đặt tên',
  untitledCriterion: 'Tiêu chí chưa đặt tên',
  addSection: 'Thêm mục',
  addCriterion: 'Thêm tiêu chí',
  duplicate: 'Nhân bản',
  remove: 'Xóa',
  moveUp: 'Chuyển lên',
  moveDown: 'Chuyển xuống',
  moveIn: 'Đưa vào mục phía trên',
  moveOut: 'Đưa ra khỏi mục',
  moveTo: 'Chuyển đến…',
  cut: 'Cắt',
  copy: 'Sao chép',
  paste: 'Dán',
  points: 'Điểm',
  pointsUnit: 'điểm',
  graded: 'xếp mức',
  removed: (title: string, count: number, named: number) =>
    `Đã xóa ${count > 1 ? `${count} phần` : `“${title}”`}.${named > 0 ? ` Còn ${named} chỗ khác nhắc tới: xem ngăn Rà soát.` : ''}`,
  copied: (count: number) => `Đã sao chép ${count} phần; có thể dán vào phiếu khác hoặc vào Excel.`,
};
