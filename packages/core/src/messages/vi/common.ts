import type { IssueFrame } from '../messages.ts';

/** How a message about an issue is put together. */
export const common: IssueFrame = {
  line: '{place}: {what}. {mend}.',
  root: 'Toàn bộ tài liệu',
  unknownCode: ['lỗi “{code}”', 'Xem lại chỗ này'],
  kinds: { boolean: 'Có hoặc Không', number: 'một số', integer: 'một số nguyên', choice: 'một lựa chọn', string: 'chữ', object: 'một nhóm thông tin', array: 'một danh sách', null: 'ô trống', undefined: 'ô trống', none: 'không có câu trả lời' },
  severity: { error: 'Lỗi', warning: 'Cảnh báo', info: 'Lưu ý' },
};
