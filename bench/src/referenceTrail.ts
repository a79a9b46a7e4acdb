import type { Rating, Scoresheet } from '@chamdiem/core';
import { scoreByHand } from './reference.ts';
import type { HandResult } from './reference.ts';

/** The trail as objects: what every answer gave, the sums, and why the class is what it is. */
export interface HandTrail {
  total: number;
  classId: HandResult['classId'];
  decidedBy: HandResult['decidedBy'];
  criteria: { id: string; answer: Rating | undefined; points: number; max: number; state: string }[];
  sections: { id: string; points: number; max: number }[];
  knockOuts: { id: string; holds: boolean }[];
  caps: { id: string; holds: boolean }[];
  rules: { classId: string; holds: boolean; cut: boolean | null; requirements: { id: string; holds: boolean }[] }[];
}

/** Written out by hand like scoreByHand: every object has one shape, and nothing is looked up. */
export function explainByHand(sheet: Scoresheet): HandTrail {
  const { total, classId, decidedBy, criteria: p, sections: s } = scoreByHand(sheet);
  const r = sheet.ratings;
  const inFirst = s[0]! >= 2100;
  const fewCounts = (r.p01 as number) <= 6;
  return {
    total,
    classId,
    decidedBy,
    criteria: [
      { id: 'c01', answer: r.c01, points: p[0]! / 100, max: 4.5, state: 'given' },
      { id: 'c02', answer: r.c02, points: p[1]! / 100, max: 3.5, state: 'given' },
      { id: 'c03', answer: r.c03, points: p[2]! / 100, max: 3.25, state: 'given' },
      { id: 'c04', answer: r.c04, points: p[3]! / 100, max: 4, state: 'given' },
      { id: 'c05', answer: r.c05, points: p[4]! / 100, max: 3.75, state: 'given' },
      { id: 'c06', answer: r.c06, points: p[5]! / 100, max: 2.6, state: 'given' },
      { id: 'c07', answer: r.c07, points: p[6]! / 100, max: 3.4, state: 'given' },
      { id: 'c08', answer: r.c08, points: p[7]! / 100, max: 2.15, state: 'given' },
      { id: 'c09', answer: r.c09, points: p[8]! / 100, max: 2.85, state: 'given' },
      { id: 'c10', answer: r.c10, points: p[9]! / 100, max: 4.2, state: 'given' },
      { id: 'c11', answer: r.c11, points: p[10]! / 100, max: 2.3, state: 'given' },
      { id: 'c12', answer: r.c12, points: p[11]! / 100, max: 3.85, state: 'given' },
      { id: 'c13', answer: r.c13, points: p[12]! / 100, max: 3.3, state: 'given' },
      { id: 'c14', answer: r.c14, points: p[13]! / 100, max: 3.1, state: 'given' },
      { id: 'c15', answer: r.c15, points: p[14]! / 100, max: 3.15, state: 'given' },
      { id: 'c16', answer: r.c16, points: p[15]! / 100, max: 2.4, state: 'given' },
      { id: 'c17', answer: r.c17, points: p[16]! / 100, max: 2.7, state: 'given' },
      { id: 'c18', answer: r.c18, points: p[17]! / 100, max: 3.6, state: 'given' },
      { id: 'c19', answer: r.c19, points: p[18]! / 100, max: 2.45, state: 'given' },
      { id: 'c20', answer: r.c20, points: p[19]! / 100, max: 3.15, state: 'given' },
      { id: 'c21', answer: r.c21, points: p[20]! / 100, max: 2.8, state: 'given' },
      { id: 'c22', answer: r.c22, points: p[21]! / 100, max: 3.4, state: 'given' },
      { id: 'c23', answer: r.c23, points: p[22]! / 100, max: 2.25, state: 'given' },
      { id: 'c24', answer: r.c24, points: p[23]! / 100, max: 2.35, state: 'given' },
      { id: 'c25', answer: r.c25, points: p[24]! / 100, max: 2.55, state: 'given' },
      { id: 'c26', answer: r.c26, points: p[25]! / 100, max: 2.7, state: 'given' },
      { id: 'c27', answer: r.c27, points: p[26]! / 100, max: 2.2, state: 'given' },
      { id: 'c28', answer: r.c28, points: p[27]! / 100, max: 2.85, state: 'given' },
      { id: 'c29', answer: r.c29, points: p[28]! / 100, max: 2.5, state: 'given' },
      { id: 'c30', answer: r.c30, points: p[29]! / 100, max: 2.2, state: 'given' },
      { id: 'c31', answer: r.c31, points: p[30]! / 100, max: 1.9, state: 'given' },
      { id: 'c32', answer: r.c32, points: p[31]! / 100, max: 1.45, state: 'given' },
      { id: 'c33', answer: r.c33, points: p[32]! / 100, max: 1.7, state: 'given' },
      { id: 'c34', answer: r.c34, points: p[33]! / 100, max: 1.55, state: 'given' },
      { id: 'c35', answer: r.c35, points: p[34]! / 100, max: 1.85, state: 'given' },
      { id: 'c36', answer: r.c36, points: p[35]! / 100, max: 1.55, state: 'given' },
      { id: 'b01', answer: r.b01, points: p[36]! / 100, max: 3, state: 'given' },
      { id: 'b02', answer: r.b02, points: p[37]! / 100, max: 2.4, state: 'given' },
      { id: 'p01', answer: r.p01, points: p[38]! / 100, max: 0, state: 'given' },
      { id: 'p02', answer: r.p02, points: p[39]! / 100, max: 0, state: 'given' },
    ],
    sections: [
      { id: 's1', points: s[0]! / 100, max: 30 },
      { id: 's2', points: s[1]! / 100, max: 25 },
      { id: 's3', points: s[2]! / 100, max: 20 },
      { id: 's4', points: s[3]! / 100, max: 15 },
      { id: 's5', points: s[4]! / 100, max: 10 },
      { id: 'bonus', points: s[5]! / 100, max: 4 },
      { id: 'deduction', points: s[6]! / 100, max: 0 },
    ],
    knockOuts: [
      { id: 'k1', holds: r.c03 === false },
      { id: 'k2', holds: r.c10 === 'none' },
    ],
    caps: [{ id: 'k3', holds: (r.c05 as number) < 40 }],
    rules: [
      { classId: 'a', holds: total >= 90 && inFirst, cut: total >= 90, requirements: [{ id: 'a-section', holds: inFirst }] },
      { classId: 'b', holds: total >= 75 && fewCounts, cut: total >= 75, requirements: [{ id: 'b-count', holds: fewCounts }] },
      { classId: 'c', holds: total >= 60, cut: total >= 60, requirements: [] },
      { classId: 'd', holds: true, cut: null, requirements: [] },
    ],
  };
}
