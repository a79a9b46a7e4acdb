/** The gallery's shelves: which rubrics of the library serve which purpose. A rubric that stands nowhere is shown under `other`. */
export const purposes = {
  meeting: ['hop-ban-thuong-vu', 'hop-ban-chap-hanh', 'phien-hop-ubnd-xa'],
  work: ['ra-soat-quy-che-lam-viec', 'phong-cach-nguoi-dung-dau'],
  cell: ['an-phu-sinh-hoat-chi-bo', 'binh-thuan-sinh-hoat-chi-bo', 'chi-bo-tru-diem'],
  yearly: ['qd-366-tap-the', 'qd-366-ca-nhan', 'qd-124-dieu-12', 'hd-27-yeu-kem', 'tphcm-kpi', 'tu-danh-gia-quy-mau-01'],
  government: ['hai-phong-212-phu-luc-1', 'hai-phong-212-phu-luc-2', 'hai-phong-212-phu-luc-3', 'can-tho-2579-dan-van', 'nd-335-san-pham', 'nd-307-phuong', 'par-index-xa', 'cum-thi-dua', 'diem-ren-luyen-minh-hoa'],
  audit: ['uk-food-hygiene', 'brcgs', 'cqc-quality', 'ofsted-2025', 'efqm-radar-illustration', 'diem-liet'],
  science: ['phq-9', 'gad-7', 'apgar', 'glasgow-coma', 'cvss-severity', 'owasp-risk-rating'],
  other: [],
} as const satisfies Record<string, readonly string[]>;

export type Purpose = keyof typeof purposes;

export const purposeIds = Object.keys(purposes) as Purpose[];

export function purposeOf(rubric: string): Purpose {
  return purposeIds.find((purpose) => (purposes[purpose] as readonly string[]).includes(rubric)) ?? 'other';
}

/** The rubrics of one shelf, in the order of the list above. */
export function onShelf<T extends { readonly id: string }>(purpose: Purpose, rubrics: readonly T[]): T[] {
  const order: readonly string[] = purposes[purpose];
  return rubrics.filter(({ id }) => purposeOf(id) === purpose).toSorted((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
