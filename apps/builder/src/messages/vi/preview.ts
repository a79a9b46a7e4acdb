/** The panel in which the form is tried out. */
export const preview = {
  frame: 'Xem như trên',
  frames: { phone: 'Điện thoại', desk: 'Máy tính', print: 'Bản in' },
  look: 'Ngôn ngữ và giao diện xem thử',
  stale: 'Phiếu đang có lỗi. Đây là bản hợp lệ gần nhất.',
  emptyTitle: 'Chưa có gì để xem thử',
  emptyText: 'Thêm mục và tiêu chí, phiếu sẽ hiện ra ở đây.',
  emptyInvalid: 'Phiếu đang có lỗi nên chưa hiện được. Xem ngăn Rà soát để sửa.',
  total: 'Tổng điểm',
  between: (min: string, max: string) => `${min}–${max}`,
  points: (total: string) => `${total} điểm`,
  outcome: 'Xếp loại',
  keep: 'Giữ làm ca kiểm tra',
  clear: 'Xóa phần đã điền',
  explain: 'Vì sao được kết quả này',
};
