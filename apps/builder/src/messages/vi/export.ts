export const exportTexts = {
  file: 'Tệp phiếu',
  errors: (count: number) => `Phiếu còn ${count} lỗi: tệp vẫn tải được để giữ hoặc gửi đi sửa, nhưng cổng thông tin sẽ không nhận.`,
  draft: 'Phiếu là bản nháp. Hãy ban hành trước khi đưa vào cổng thông tin, để mọi kết quả gắn với đúng một phiên bản.',
  download: (file: string) => `Tải ${file}`,
  digest: 'Mã niêm phong: nội dung khác một chữ là mã khác. Báo cáo chấm điểm ghi mã này.',
  embed: 'Nhúng vào cổng thông tin',
  embedText: 'Gửi đoạn mã này kèm tệp phiếu cho người phụ trách kỹ thuật.',
  snippets: { vue: 'Vue', element: 'Trang bất kỳ', npm: 'Máy chủ (npm)', cli: 'Dòng lệnh' },
  explained: {
    vue: 'Thành phần của ứng dụng Vue 3: npm install @chamdiem/vue.',
    element: 'Một thẻ HTML cho mọi trang, không cần công cụ đóng gói. Tệp chamdiem-element.js nằm trong gói @chamdiem/element.',
    npm: 'Chấm điểm và giải thích ở máy chủ: npm install @chamdiem/core.',
    cli: 'Kiểm tra, niêm phong và chấm hàng loạt từ bảng CSV.',
  },
  copyRefused: 'Trình duyệt không cho sao chép (trang mở qua http thường). Hãy bôi đen rồi nhấn Ctrl+C.',
};
