export const editor = {
  home: 'Phiếu của tôi',
  regions: { left: 'Dàn ý', centre: 'Soạn thảo', right: 'Chi tiết' },
  resizeLeft: 'Đổi chiều rộng dàn ý',
  resizeRight: 'Đổi chiều rộng ngăn bên phải',
  regionTabs: 'Các vùng làm việc',
  noPanel: 'Chưa có ngăn nào ở đây',
  panelFailed: 'Không tải được phần này của chương trình. Dữ liệu vẫn còn nguyên; hãy kiểm tra mạng rồi mở lại trang.',
};
