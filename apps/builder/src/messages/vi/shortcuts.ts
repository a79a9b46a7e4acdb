export const shortcuts = {
  groups: { everywhere: 'Ở mọi nơi', outline: 'Trong dàn ý', sheet: 'Trong phiếu', source: 'Trong mã nguồn' },
  names: {
    palette: 'Tìm lệnh, tiêu chí', undo: 'Hoàn tác', redo: 'Làm lại', regions: 'Sang vùng kế tiếp (thêm Shift: vùng trước)', toasts: 'Đến thông báo ở cuối màn hình', dismiss: 'Đóng hộp thoại, thông báo', help: 'Bảng phím tắt này', add: 'Thêm tiêu chí', addSection: 'Thêm mục', rename: 'Sửa tên', duplicate: 'Nhân bản',
    moveUp: 'Chuyển lên', moveDown: 'Chuyển xuống', moveIn: 'Đưa vào mục phía trên', moveOut: 'Đưa ra khỏi mục', moveTo: 'Chuyển đến…', all: 'Chọn tất cả', remove: 'Xóa', next: 'Tiêu chí hoặc mức tiếp theo', complete: 'Gợi ý theo định dạng',
  },
};

export const palette = {
  placeholder: 'Gõ tên lệnh, ngăn hoặc tiêu chí (không cần dấu)',
  help: 'Dùng mũi tên để chọn, Enter để thực hiện, Esc để đóng.',
  groups: { commands: 'Lệnh', panels: 'Ngăn', items: 'Mục và tiêu chí' },
  none: 'Không tìm thấy gì.',
};

export const tour = {
  title: 'Làm quen trong ba phút',
  step: (number: number, count: number) => `Bước ${number} trên ${count}`,
  next: 'Tiếp',
  back: 'Quay lại',
  skip: 'Bỏ qua',
  done: 'Bắt đầu làm',
  steps: [
    { title: 'Dàn ý ở bên trái', text: 'Các mục và tiêu chí của phiếu, kèm điểm. Nhấn Enter để thêm tiêu chí, kéo hoặc Alt+mũi tên để chuyển chỗ, chuột phải để xem mọi thao tác.' },
    { title: 'Phiếu ở giữa', text: 'Sửa tên, mô tả, mức và điểm ngay tại chỗ, như trong Word. Các thẻ phía trên mở phần xếp loại, dữ kiện, ngôn ngữ, mã nguồn và xuất phiếu.' },
    { title: 'Quỹ điểm luôn ở trên', text: 'Thanh điểm cho biết đã chia bao nhiêu trên tổng 100 điểm. Thừa hay thiếu đều thấy ngay, có nút chia đều phần còn lại hoặc quy về 100.' },
    { title: 'Chi tiết ở bên phải', text: 'Thuộc tính của tiêu chí đang chọn; Rà soát chỉ ra chỗ sai và cách sửa; Xem thử là chính phiếu mà người chấm sẽ thấy, điền thử để xem tổng điểm và xếp loại.' },
    { title: 'Không sợ mất, không sợ sai', text: 'Mọi thay đổi được lưu ngay trong máy này và hoàn tác được, kể cả sau khi mở lại. Khi xong, bấm Ban hành để niêm phong một phiên bản.' },
  ],
  stepsOnPhone: [
    { title: 'Dàn ý: thẻ dưới cùng bên trái', text: 'Các mục và tiêu chí của phiếu, kèm điểm. Dấu + thêm tiêu chí; nhấn giữ một dòng để xem mọi thao tác.' },
    { title: 'Soạn thảo: thẻ ở giữa', text: 'Sửa tên, mô tả, mức và điểm ngay tại chỗ. Các biểu tượng phía trên mở phần xếp loại, dữ kiện, ngôn ngữ, ca kiểm tra, mã nguồn và xuất phiếu.' },
    { title: 'Quỹ điểm luôn ở trên', text: 'Cho biết đã chia bao nhiêu trên tổng 100 điểm. Thừa hay thiếu đều thấy ngay; bấm vào đó để chia phần còn lại hoặc quy về 100.' },
    { title: 'Chi tiết: thẻ dưới cùng bên phải', text: 'Thuộc tính của tiêu chí đang chọn; Rà soát chỉ ra chỗ sai và cách sửa; Xem thử là chính phiếu mà người chấm sẽ thấy, điền thử để xem tổng điểm và xếp loại.' },
    { title: 'Không sợ mất, không sợ sai', text: 'Mọi thay đổi được lưu ngay trong máy này và hoàn tác được, kể cả sau khi mở lại. Khi xong, mở dấu ba chấm và chọn Ban hành để niêm phong một phiên bản.' },
  ],
};
