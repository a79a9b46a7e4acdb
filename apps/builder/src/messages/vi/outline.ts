/** The tree of sections and criteria. */
export const outline = {
  label: 'Dàn ý của phiếu',
  filter: 'Lọc, không cần dấu…',
  noMatch: 'Không có phần nào khớp',
  empty: 'Phiếu chưa có mục nào',
  emptyText: 'Thêm một mục, hoặc dán các dòng từ Excel, Word.',
  expand: 'Mở mục',
  collapse: 'Thu mục',
  actions: (title: string) => `Thao tác với “${title}”`,
  moveTitle: 'Chuyển đến mục nào?',
  top: 'Cấp cao nhất của phiếu',
  moveHere: 'Chuyển',
  problems: (errors: number, warnings: number) => [errors > 0 ? `${errors} lỗi` : '', warnings > 0 ? `${warnings} cảnh báo` : ''].filter((part) => part !== '').join(', '),
  uncovered: 'Các ca kiểm tra chưa thử hết các mức',
  selected: (count: number) => `Đã chọn ${count} phần`,
};
