/** The rubric that the demonstration shows first, and its sheets in full. */
export const MAIN = 'hop-ban-thuong-vu';
export const IN_FULL = ['typical', 'zero-at-98', 'serious-open'];

/** Sheets of other rubrics, each for one thing that makes classing hard. */
export const HARD = [
  { rubric: 'qd-366-ca-nhan', sheet: 'exceeded-25', shows: 'condition' },
  { rubric: 'qd-366-ca-nhan', sheet: 'reprimanded-lifted', shows: 'lifted' },
  { rubric: 'hai-phong-212-phu-luc-2', sheet: 'at-50-open', shows: 'open' },
  { rubric: 'an-phu-sinh-hoat-chi-bo', sheet: 'gap-speaking-50', shows: 'gap' },
  { rubric: 'uk-food-hygiene', sheet: 'total-15-worst-15', shows: 'lower' },
] as const;
