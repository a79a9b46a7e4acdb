// Sheets of hd-27-yeu-kem 1.0.0: Hướng dẫn 27-HD/BTCTW: quy tắc xếp loại yếu kém
// Printed from sha256-78d3d42268fc659e0a258304ce591e4cec53a6ffcf77dc19775ac8f1a02b1190.

import type { RatingDetail, Scoresheet } from '../../src/index.ts';

export type Hd27YeuKemSheet = Omit<Scoresheet, 'rubric' | 'ratings' | 'facts' | 'rows' | 'findings' | 'lifts' | 'decision'> & {
  rubric: { id: 'hd-27-yeu-kem'; version: string; digest?: string };
  ratings: Hd27YeuKemRatings;
  facts?: Hd27YeuKemFacts;
  decision?: { classId: Hd27YeuKemClass; by: string; at: string; reason: string };
};

export type Hd27YeuKemRatings = {
  /** Tổng điểm theo bảng điểm của cấp ủy */
  'points'?: number | string | Pick<RatingDetail, 'comment' | 'evidence' | 'override'> & { value?: number | string | null } | null;
};

export type Hd27YeuKemFacts = {
  /** Loại tổ chức */
  'organisation-kind'?: 'chi-bo' | 'dang-bo' | null;
  /** Không hoàn thành nhiều nhiệm vụ */
  'fails-many-tasks'?: boolean | null;
  /** Cấp ủy, ban thường vụ mất đoàn kết */
  'disunity'?: boolean | null;
  /** Có tham nhũng, suy thoái đến mức thành viên phải xử lý kỷ luật */
  'member-disciplined'?: boolean | null;
  /** Chính quyền cùng cấp xếp loại thấp nhất (không áp dụng nếu không có) */
  'government-lowest'?: boolean | { notApplicable: true } | null;
  /** Số tổ chức Mặt trận, đoàn thể xếp loại thấp nhất */
  'mass-organisations-lowest'?: number | string | null;
  /** Số tổ chức đảng trực thuộc (đảng bộ) hoặc số đảng viên được xếp loại (chi bộ) */
  'children-total'?: number | string | null;
  /** Trong đó: số tổ chức yếu kém (đảng bộ) hoặc số đảng viên không hoàn thành nhiệm vụ (chi bộ) */
  'children-lowest'?: number | string | null;
};

export type Hd27YeuKemClass = 'yeu-kem';
