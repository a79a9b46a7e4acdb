import type { DraftMessages } from '../draftMessages.ts';

export const drafts: DraftMessages = {
  title: 'Bản nháp',
  keeping: 'Đang lưu bản nháp…',
  kept: (at) => `Đã lưu bản nháp trên máy này lúc ${at}`,
  restored: (at) => `Đã mở lại bản nháp lưu lúc ${at}.`,
  startOver: 'Chấm lại từ đầu',
  startOverConfirm: 'Xóa bản nháp này và chấm lại từ đầu? Nội dung đã nhập sẽ mất.',
  keep: 'Giữ bản nháp',
  cancel: 'Không xóa',
  offered: (at) => `Trên máy này có một bản nháp chưa ghi tên đơn vị, lưu lúc ${at}. Nếu là của mình thì mở ra chấm tiếp.`,
  openOffered: 'Mở bản nháp này',

  failures: {
    unavailable: 'Trình duyệt không cho lưu bản nháp trên máy này (có thể đang mở ở chế độ ẩn danh). Vẫn chấm tiếp được, nhưng đóng trang là mất. Hãy lưu bản nháp thành tệp.',
    full: 'Bộ nhớ của trình duyệt đã đầy: thay đổi mới chưa được lưu trên máy. Vẫn chấm tiếp được. Hãy lưu bản nháp thành tệp, hoặc xóa bớt bản nháp cũ rồi thử lại.',
    other: 'Chưa lưu được bản nháp trên máy này. Vẫn chấm tiếp được. Hãy lưu bản nháp thành tệp rồi thử lại.',
  },
  saveFile: 'Lưu bản nháp thành tệp',
  tryAgain: 'Thử lưu lại',

  elsewhere: 'Phiếu này đang được chấm ở một thẻ hoặc cửa sổ khác. Thay đổi ở đây chưa được lưu, để không ghi đè lên bản kia.',
  takeOver: 'Chấm tiếp ở đây',
  takenOver: 'Phiếu này đã được chuyển sang chấm ở một thẻ khác. Thay đổi ở đây không được lưu nữa.',

  olderVersion: (draft, now, at) => `Bản nháp lưu lúc ${at} được chấm theo phiên bản ${draft} của bảng điểm; bảng điểm hiện nay là phiên bản ${now}.`,
  gone: (titles) => `Không còn trong bảng điểm: ${titles}.`,
  added: (titles) => `Mới thêm, chưa chấm: ${titles}.`,
  changed: (titles) => `Cách chấm đã đổi, cần xem lại: ${titles}.`,
  keptAside: 'Bản nháp cũ vẫn được giữ nguyên, không bị xóa.',
  carryOver: 'Những nội dung còn phù hợp đã được đưa sang phiếu này.',

  plainHttp: 'Trang này mở qua http, không mã hóa đường truyền: trình duyệt có thể tự xóa bản nháp khi máy thiếu bộ nhớ. Nên gửi phiếu sớm hoặc lưu bản nháp thành tệp.',
  eviction: 'Trên iPhone, iPad, bản nháp có thể bị xóa nếu 7 ngày không mở trang này. Nên gửi phiếu sớm hoặc lưu bản nháp thành tệp.',
  list: 'Bản nháp trên máy này',
  none: 'Không có bản nháp nào trên máy này.',
  wipe: 'Xóa bản nháp này',
  wipeAll: 'Xóa tất cả bản nháp trên máy này',
  wipeConfirm: (count) => `Xóa ${count} bản nháp trên máy này? Không lấy lại được.`,
  wiped: 'Đã xóa các bản nháp trên máy này.',
  listed: (title, at) => `${title}, lưu lúc ${at}`,
  thisSheet: 'phiếu đang mở',
  hint: 'Dùng chung điện thoại, máy tính với người khác thì nên xóa bản nháp sau khi đã gửi phiếu.',
};
