export const source = {
  label: 'Mã nguồn JSON của phiếu',
  help: 'Nội dung phiếu ở dạng JSON. Sửa ở đây cũng hoàn tác được như mọi thay đổi khác; Ctrl+Space gợi ý theo định dạng.',
  broken: 'JSON sai từ chỗ này. Phiếu chưa bị thay đổi.',
  apart: {
    broken: 'Chưa áp dụng: đoạn đang gõ chưa phải JSON đúng. Phiếu vẫn giữ nội dung cũ.',
    shape: 'Chưa áp dụng: nội dung này không dựng thành phiếu được, xem các chỗ gạch chân. Phiếu vẫn giữ nội dung cũ.',
  },
  back: 'Bỏ, lấy lại nội dung phiếu',
};
