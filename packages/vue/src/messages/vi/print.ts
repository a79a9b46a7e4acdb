import type { PrintMessages } from '../printMessages.ts';

export const print: PrintMessages = {
  rater: 'Người chấm điểm',
  chair: 'Người chủ trì',
  sign: '(Ký, ghi rõ họ tên)',
  place: '……………, ngày …… tháng …… năm ………',
};
