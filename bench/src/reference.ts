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

  const c01 = level5(r.c01, 450, 340, 230, 110);
  const c02 = level4(r.c02, 350, 240, 120);
  const c03 = yesNo(r.c03, 325);
  const c04 = linear(r.c04, 0, 1000, 400);
  const c05 = band(r.c05, 10, 1000, 900, 375, 750, 280, 500, 190);
  const c06 = level3(r.c06, 260, 130);
  const c07 = linear(r.c07, 200, 950, 340);
  const c08 = yesNo(r.c08, 215);
  const c09 = level5(r.c09, 285, 215, 145, 70);
  const c10 = level4(r.c10, 420, 280, 140);
  const c11 = yesNo(r.c11, 230);
  const c12 = linear(r.c12, 0, 800, 385);
  const c13 = band(r.c13, 1, 60, 45, 330, 30, 220, 15, 110);
  const c14 = level5(r.c14, 310, 230, 155, 80);
  const c15 = linearFalling(r.c15, 0, 500, 315);
  const c16 = level3(r.c16, 240, 120);
  const c17 = yesNo(r.c17, 270);
  const c18 = level4(r.c18, 360, 240, 120);
  const c19 = yesNo(r.c19, 245);
  const c20 = linear(r.c20, 0, 1000, 315);
  const c21 = band(r.c21, 10, 1000, 995, 280, 800, 140, 1001, 0);
  const c22 = level5(r.c22, 340, 255, 170, 85);
  const c23 = bandFalling(r.c23, 40, 0, 225, 3, 150, 10, 75);
  const c24 = yesNo(r.c24, 235);
  const c25 = level3(r.c25, 255, 125);
  const c26 = linear(r.c26, 600, 1000, 270);
  const c27 = yesNo(r.c27, 220);
  const c28 = level4(r.c28, 285, 190, 95);
  const c29 = band(r.c29, 100, 100, 95, 250, 80, 165, 60, 85);
  const c30 = level5(r.c30, 220, 165, 110, 55);
  const c31 = level4(r.c31, 190, 125, 65);
  const c32 = yesNo(r.c32, 145);
  const c33 = level3(r.c33, 170, 85);
  const c34 = yesNo(r.c34, 155);
  const c35 = band(r.c35, 1, 250, 200, 185, 120, 125, 40, 60);
  const c36 = level4(r.c36, 155, 105, 50);
  const b01 = count(r.b01, 12, 75, 300);
  const b02 = count(r.b02, 10, 120, 240);
  const p01 = count(r.p01, 20, 50, 400);
  const p02 = count(r.p02, 10, 125, 375);

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
