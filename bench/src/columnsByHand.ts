/** Columns by criterion: positions of levels (best first), 0 or 1, numbers over their decimals. */
export type HandColumns = Readonly<Record<string, Uint8Array | Uint16Array>>;

const table = (...points: number[]) => Int32Array.from(points);
const fromDomain = (size: number, points: (x: number) => number) => Int32Array.from({ length: size }, (_, x) => points(x));

const l01 = table(450, 340, 230, 110, 0);
const l02 = table(350, 240, 120, 0);
const l06 = table(260, 130, 0);
const l09 = table(285, 215, 145, 70, 0);
const l10 = table(420, 280, 140, 0);
const l14 = table(310, 230, 155, 80, 0);
const l16 = table(240, 120, 0);
const l18 = table(360, 240, 120, 0);
const l22 = table(340, 255, 170, 85, 0);
const l25 = table(255, 125, 0);
const l28 = table(285, 190, 95, 0);
const l30 = table(220, 165, 110, 55, 0);
const l31 = table(190, 125, 65, 0);
const l33 = table(170, 85, 0);
const l36 = table(155, 105, 50, 0);
const t04 = fromDomain(1001, (x) => Math.floor((800 * x + 1000) / 2000));
const t05 = fromDomain(1001, (x) => (x >= 900 ? 375 : x >= 750 ? 280 : x >= 500 ? 190 : 0));
const t07 = fromDomain(951, (x) => Math.floor((680 * (x - 200) + 750) / 1500));
const t12 = fromDomain(801, (x) => Math.floor((770 * x + 800) / 1600));
const t13 = fromDomain(61, (x) => (x >= 45 ? 330 : x >= 30 ? 220 : x >= 15 ? 110 : 0));
const t15 = fromDomain(501, (x) => Math.floor((630 * (500 - x) + 500) / 1000));
const t20 = fromDomain(1001, (x) => Math.floor((630 * x + 1000) / 2000));
const t21 = fromDomain(1001, (x) => (x >= 995 ? 280 : x >= 800 ? 140 : 0));
const t23 = fromDomain(41, (x) => (x <= 0 ? 225 : x <= 3 ? 150 : x <= 10 ? 75 : 0));
const t26 = fromDomain(1001, (x) => Math.floor((540 * (x - 600) + 400) / 800));
const t29 = fromDomain(101, (x) => (x >= 95 ? 250 : x >= 80 ? 165 : x >= 60 ? 85 : 0));
const t35 = fromDomain(251, (x) => (x >= 200 ? 185 : x >= 120 ? 125 : x >= 40 ? 60 : 0));

/**
 * The measured table as somebody would write it by hand who has columns and wants nothing but speed: one loop over the rows,
 * constants and small tables. It believes what the columns hold, where the library refuses what no answer may be.
 * Arithmetic in place of the larger tables was slower.
 */
export function scoreColumnsByHand(columns: HandColumns, length: number): { total: Float64Array; class: Uint8Array } {
  const { c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20 } = columns as Record<string, Uint8Array>;
  const { c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, b01, b02, p01, p02 } = columns as Record<string, Uint8Array>;
  const total = new Float64Array(length);
  const classes = new Uint8Array(length);
  for (let i = 0; i < length; i++) {
    const yes03 = c03![i]!;
    const tenths05 = c05![i]!;
    const level10 = c10![i]!;
    const count01 = p01![i]!;
    const s1 = l01[c01![i]!]! + l02[c02![i]!]! + 325 * yes03 + t04[c04![i]!]! + t05[tenths05]! + l06[c06![i]!]! + t07[c07![i]!]! + 215 * c08![i]! + l09[c09![i]!]!;
    const s2 = l10[level10]! + 230 * c11![i]! + t12[c12![i]!]! + t13[c13![i]!]! + l14[c14![i]!]! + t15[c15![i]!]! + l16[c16![i]!]! + 270 * c17![i]!;
    const s3 = l18[c18![i]!]! + 245 * c19![i]! + t20[c20![i]!]! + t21[c21![i]!]! + l22[c22![i]!]! + t23[c23![i]!]! + 235 * c24![i]!;
    const s4 = l25[c25![i]!]! + t26[c26![i]!]! + 220 * c27![i]! + l28[c28![i]!]! + t29[c29![i]!]! + l30[c30![i]!]!;
    const s5 = l31[c31![i]!]! + 145 * c32![i]! + l33[c33![i]!]! + 155 * c34![i]! + t35[c35![i]!]! + l36[c36![i]!]!;
    const bonus = Math.min(400, Math.min(300, 75 * b01![i]!) + Math.min(240, 120 * b02![i]!));
    const deduction = Math.min(600, Math.min(400, 50 * count01) + Math.min(375, 125 * p02![i]!));
    const points = Math.min(10_000, Math.max(0, s1 + s2 + s3 + s4 + s5 + bonus - deduction));
    total[i] = points / 100;

    let position = 3;
    if (points >= 9000 && s1 >= 2100) position = 0;
    else if (points >= 7500 && count01 <= 6) position = 1;
    else if (points >= 6000) position = 2;
    if (position < 2 && tenths05 < 400) position = 2;
    if (yes03 === 0 || level10 === 3) position = 3;
    classes[i] = position;
  }
  return { total, class: classes };
}
