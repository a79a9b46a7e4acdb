import type { LoadFailure } from '../../source/failure.ts';
import type { ElementTexts } from '../elementTexts.ts';

export const viElement: ElementTexts = {
  loading: 'Đang tải…',
  noRubric: 'Trang này chưa cho biết dùng bộ tiêu chí nào.',
  noSheet: 'Trang này chưa cho biết hiển thị kết quả của phiếu nào.',
  rubricFailed: (failure) => `Chưa hiển thị được biểu mẫu: không đọc được bộ tiêu chí. ${reason(failure)}`,
  sheetFailed: (failure) => `Chưa hiển thị được phiếu chấm: không đọc được phiếu đã lưu. ${reason(failure)}`,
  retry: 'Tải lại',
  incomplete: 'Phiếu chấm chưa đủ. Hãy chấm hết các mục còn thiếu.',
  refused: (answers) => `Phiếu chấm có ${answers} chỗ chưa hợp lệ.`,
};

function reason(failure: LoadFailure): string {
  switch (failure.kind) {
    case 'unreachable': return `Không kết nối được tới ${failure.url}. Hãy kiểm tra mạng rồi tải lại.`;
    case 'refused': return `Máy chủ trả lời mã ${failure.status} cho ${failure.url}. Hãy báo cho người quản trị cổng thông tin.`;
    case 'not-a-sheet': return 'Nội dung nhận được không phải phiếu chấm.';
    case 'not-json': return failure.url === null ? 'Nội dung nhúng trong trang không phải JSON hợp lệ.' : `Nội dung tại ${failure.url} không phải JSON hợp lệ.`;
  }
}
