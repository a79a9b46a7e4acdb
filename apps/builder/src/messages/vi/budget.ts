/** The points budget. */
export const budget = {
  label: 'Quỹ điểm',
  total: 'Tổng',
  noBase: 'Chưa khai báo tổng điểm',
  declare: (base: string) => `Đặt tổng ${base} điểm`,
  missing: (points: string) => `còn thiếu ${points} điểm`,
  over: (points: string) => `thừa ${points} điểm`,
  full: 'đủ điểm',
  of: (made: string, base: string) => `${made} / ${base} điểm`,
  spread: 'Chia phần còn lại',
  spreadHelp: 'Chia số điểm còn thiếu hoặc thừa cho các tiêu chí theo tỷ lệ điểm hiện có',
  scale: (base: string) => `Quy về ${base}`,
  scaleHelp: 'Nhân đều điểm của mọi tiêu chí để tổng đúng bằng số này',
  spreadDone: (count: number) => `Đã chia điểm cho ${count} tiêu chí.`,
  scaled: (base: string, rounded: number) => (rounded === 0 ? `Đã quy về ${base} điểm, không phải làm tròn.` : `Đã quy về ${base} điểm; ${rounded} tiêu chí phải làm tròn, tổng vẫn đúng.`),
  nothing: 'Không có tiêu chí nào đổi điểm được.',
  section: (title: string, state: string) => `${title}: ${state}`,
};
