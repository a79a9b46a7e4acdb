/** Titles of the panels, by id; each panel's own texts are a part of their own. */
export const panels = {
  outline: 'Dàn ý',
  sheet: 'Phiếu',
  classes: 'Xếp loại',
  facts: 'Dữ kiện',
  languages: 'Ngôn ngữ',
  cases: 'Ca kiểm tra',
  source: 'Mã nguồn',
  export: 'Xuất, nhúng',
  properties: 'Thuộc tính',
  findings: 'Rà soát',
  preview: 'Xem thử',
  budget: 'Quỹ điểm',
};
