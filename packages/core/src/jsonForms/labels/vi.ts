import type { JsonFormsLabels } from './labels.ts';

export const vi: JsonFormsLabels = { facts: 'Số liệu', of: 'Trên tổng số', comment: 'Nhận xét', note: 'Ghi chú' };
