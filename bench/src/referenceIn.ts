import type { Scoresheet } from '@chamdiem/core';
import { band, bandFalling, count, countKeys, level3, level4, level5, linear, linearFalling, yesNo } from './referenceMethods.ts';

/** Points in hundredths, in the order of the rubric; deductions are negative. valid tells whether everything could be read. */
export interface HandResult {
  total: number;
  classId: 'a' | 'b' | 'c' | 'd';
  decidedBy: 'rule' | 'knock-out' | 'cap';
  criteria: number[];
  sections: number[];
  valid: boolean;
}

/**
 * The measured table as somebody would write it by hand who wants nothing but speed: named reads, constants, integers.
 * It checks every answer and the count of keys, as the library does. A negative value says that an answer was refused.
 */
export function scoreByHand(sheet: Scoresheet): HandResult {
  const r = sheet.ratings;

  const xc01 = r.c01;
  const c01 = xc01 === 'excellent' ? 450 : xc01 === 'good' ? 340 : xc01 === 'fair' ? 230 : xc01 === 'weak' ? 110 : xc01 === 'none' ? 0 : -1;
  const xc02 = r.c02;
  const c02 = xc02 === 'excellent' ? 350 : xc02 === 'good' ? 240 : xc02 === 'fair' ? 120 : xc02 === 'none' ? 0 : -1;
  const c03 = r.c03 === true ? 325 : r.c03 === false ? 0 : -1;
  const xc04 = r.c04 as number;
  const nc04 = Math.round(xc04 * 10);
  const c04 = nc04 / 10 === xc04 && nc04 >= 0 && nc04 <= 1000 ? Math.floor((800 * (nc04) + 1000) / 2000) : -1;
  const xc05 = r.c05 as number;
  const nc05 = Math.round(xc05 * 10);
  const c05 = !(nc05 / 10 === xc05 && nc05 >= 0 && nc05 <= 1000) ? -1 : nc05 >= 900 ? 375 : nc05 >= 750 ? 280 : nc05 >= 500 ? 190 : 0;
  const xc06 = r.c06;
  const c06 = xc06 === 'good' ? 260 : xc06 === 'fair' ? 130 : xc06 === 'none' ? 0 : -1;
  const xc07 = r.c07 as number;
  const nc07 = Math.round(xc07 * 10);
  const c07 = nc07 / 10 === xc07 && nc07 >= 200 && nc07 <= 950 ? Math.floor((680 * (nc07 - 200) + 750) / 1500) : -1;
  const c08 = r.c08 === true ? 215 : r.c08 === false ? 0 : -1;
  const xc09 = r.c09;
  const c09 = xc09 === 'excellent' ? 285 : xc09 === 'good' ? 215 : xc09 === 'fair' ? 145 : xc09 === 'weak' ? 70 : xc09 === 'none' ? 0 : -1;
  const xc10 = r.c10;
  const c10 = xc10 === 'excellent' ? 420 : xc10 === 'good' ? 280 : xc10 === 'fair' ? 140 : xc10 === 'none' ? 0 : -1;
  const c11 = r.c11 === true ? 230 : r.c11 === false ? 0 : -1;
  const xc12 = r.c12 as number;
  const nc12 = Math.round(xc12 * 10);
  const c12 = nc12 / 10 === xc12 && nc12 >= 0 && nc12 <= 800 ? Math.floor((770 * (nc12) + 800) / 1600) : -1;
  const nc13 = r.c13 as number;
  const c13 = !(Math.trunc(nc13) === nc13 && nc13 >= 0 && nc13 <= 60) ? -1 : nc13 >= 45 ? 330 : nc13 >= 30 ? 220 : nc13 >= 15 ? 110 : 0;
  const xc14 = r.c14;
  const c14 = xc14 === 'excellent' ? 310 : xc14 === 'good' ? 230 : xc14 === 'fair' ? 155 : xc14 === 'weak' ? 80 : xc14 === 'none' ? 0 : -1;
  const xc15 = r.c15 as number;
  const nc15 = Math.round(xc15 * 10);
  const c15 = nc15 / 10 === xc15 && nc15 >= 0 && nc15 <= 500 ? Math.floor((630 * (500 - nc15) + 500) / 1000) : -1;
  const xc16 = r.c16;
  const c16 = xc16 === 'good' ? 240 : xc16 === 'fair' ? 120 : xc16 === 'none' ? 0 : -1;
  const c17 = r.c17 === true ? 270 : r.c17 === false ? 0 : -1;
  const xc18 = r.c18;
  const c18 = xc18 === 'excellent' ? 360 : xc18 === 'good' ? 240 : xc18 === 'fair' ? 120 : xc18 === 'none' ? 0 : -1;
  const c19 = r.c19 === true ? 245 : r.c19 === false ? 0 : -1;
  const xc20 = r.c20 as number;
  const nc20 = Math.round(xc20 * 10);
  const c20 = nc20 / 10 === xc20 && nc20 >= 0 && nc20 <= 1000 ? Math.floor((630 * (nc20) + 1000) / 2000) : -1;
  const xc21 = r.c21 as number;
  const nc21 = Math.round(xc21 * 10);
  const c21 = !(nc21 / 10 === xc21 && nc21 >= 0 && nc21 <= 1000) ? -1 : nc21 >= 995 ? 280 : nc21 >= 800 ? 140 : nc21 >= 1001 ? 0 : 0;
  const xc22 = r.c22;
  const c22 = xc22 === 'excellent' ? 340 : xc22 === 'good' ? 255 : xc22 === 'fair' ? 170 : xc22 === 'weak' ? 85 : xc22 === 'none' ? 0 : -1;
  const nc23 = r.c23 as number;
  const c23 = !(Math.trunc(nc23) === nc23 && nc23 >= 0 && nc23 <= 40) ? -1 : nc23 <= 0 ? 225 : nc23 <= 3 ? 150 : nc23 <= 10 ? 75 : 0;
  const c24 = r.c24 === true ? 235 : r.c24 === false ? 0 : -1;
  const xc25 = r.c25;
  const c25 = xc25 === 'good' ? 255 : xc25 === 'fair' ? 125 : xc25 === 'none' ? 0 : -1;
  const xc26 = r.c26 as number;
  const nc26 = Math.round(xc26 * 10);
  const c26 = nc26 / 10 === xc26 && nc26 >= 600 && nc26 <= 1000 ? Math.floor((540 * (nc26 - 600) + 400) / 800) : -1;
  const c27 = r.c27 === true ? 220 : r.c27 === false ? 0 : -1;
  const xc28 = r.c28;
  const c28 = xc28 === 'excellent' ? 285 : xc28 === 'good' ? 190 : xc28 === 'fair' ? 95 : xc28 === 'none' ? 0 : -1;
  const xc29 = r.c29 as number;
  const nc29 = Math.round(xc29 * 100);
  const c29 = !(nc29 / 100 === xc29 && nc29 >= 0 && nc29 <= 100) ? -1 : nc29 >= 95 ? 250 : nc29 >= 80 ? 165 : nc29 >= 60 ? 85 : 0;
  const xc30 = r.c30;
  const c30 = xc30 === 'excellent' ? 220 : xc30 === 'good' ? 165 : xc30 === 'fair' ? 110 : xc30 === 'weak' ? 55 : xc30 === 'none' ? 0 : -1;
  const xc31 = r.c31;
  const c31 = xc31 === 'excellent' ? 190 : xc31 === 'good' ? 125 : xc31 === 'fair' ? 65 : xc31 === 'none' ? 0 : -1;
  const c32 = r.c32 === true ? 145 : r.c32 === false ? 0 : -1;
  const xc33 = r.c33;
  const c33 = xc33 === 'good' ? 170 : xc33 === 'fair' ? 85 : xc33 === 'none' ? 0 : -1;
  const c34 = r.c34 === true ? 155 : r.c34 === false ? 0 : -1;
  const nc35 = r.c35 as number;
  const c35 = !(Math.trunc(nc35) === nc35 && nc35 >= 0 && nc35 <= 250) ? -1 : nc35 >= 200 ? 185 : nc35 >= 120 ? 125 : nc35 >= 40 ? 60 : 0;
  const xc36 = r.c36;
  const c36 = xc36 === 'excellent' ? 155 : xc36 === 'good' ? 105 : xc36 === 'fair' ? 50 : xc36 === 'none' ? 0 : -1;
  const nb01 = r.b01 as number;
  const b01 = Math.trunc(nb01) === nb01 && nb01 >= 0 && nb01 <= 12 ? Math.min(300, nb01 * 75) : -1;
  const nb02 = r.b02 as number;
  const b02 = Math.trunc(nb02) === nb02 && nb02 >= 0 && nb02 <= 10 ? Math.min(240, nb02 * 120) : -1;
  const np01 = r.p01 as number;
  const p01 = Math.trunc(np01) === np01 && np01 >= 0 && np01 <= 20 ? Math.min(400, np01 * 50) : -1;
  const np02 = r.p02 as number;
  const p02 = Math.trunc(np02) === np02 && np02 >= 0 && np02 <= 10 ? Math.min(375, np02 * 125) : -1;

  const s1 = c01 + c02 + c03 + c04 + c05 + c06 + c07 + c08 + c09;
  const s2 = c10 + c11 + c12 + c13 + c14 + c15 + c16 + c17;
  const s3 = c18 + c19 + c20 + c21 + c22 + c23 + c24;
  const s4 = c25 + c26 + c27 + c28 + c29 + c30;
  const s5 = c31 + c32 + c33 + c34 + c35 + c36;
  const bonus = Math.min(400, b01 + b02);
  const deduction = Math.max(-600, -p01 - p02);
  const total = Math.min(10_000, Math.max(0, s1 + s2 + s3 + s4 + s5 + bonus + deduction));

  // One sign bit is enough to know whether any answer was refused.
  const signs =
    c01 | c02 | c03 | c04 | c05 | c06 | c07 | c08 | c09 | c10 | c11 | c12 | c13 | c14 | c15 | c16 | c17 | c18 | c19 | c20 |
    c21 | c22 | c23 | c24 | c25 | c26 | c27 | c28 | c29 | c30 | c31 | c32 | c33 | c34 | c35 | c36 | b01 | b02 | p01 | p02;
  const criteria = [
    c01, c02, c03, c04, c05, c06, c07, c08, c09, c10, c11, c12, c13, c14, c15, c16, c17, c18, c19, c20,
    c21, c22, c23, c24, c25, c26, c27, c28, c29, c30, c31, c32, c33, c34, c35, c36, b01, b02, 0 - p01, 0 - p02,
  ];
  const sections = [s1, s2, s3, s4, s5, bonus, deduction];
  const valid = signs >= 0 && countKeys(r) === 40 && sheet.rubric.id === 'bench-40' && sheet.rubric.version === '1.0.0';

  let classId: HandResult['classId'] = 'd';
  if (total >= 9000 && s1 >= 2100) classId = 'a';
  else if (total >= 7500 && (r.p01 as number) <= 6) classId = 'b';
  else if (total >= 6000) classId = 'c';

  let decidedBy: HandResult['decidedBy'] = 'rule';
  if (classId < 'c' && (r.c05 as number) < 40) {
    // A cap lets the first class below it hold whose own rule does.
    classId = 'c';
    decidedBy = 'cap';
  }
  if (classId !== 'd' && (c03 === 0 || c10 === 0)) {
    classId = 'd';
    decidedBy = 'knock-out';
  }
  return { total: total / 100, classId, decidedBy, criteria, sections, valid };
}
