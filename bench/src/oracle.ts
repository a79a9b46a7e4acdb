import type { Scoresheet } from '@chamdiem/core';
import { oracleScore } from '@chamdiem/oracle';
import type { Outcome } from './harness/subject.ts';
import { scoreByHand } from './reference.ts';
import { rubric } from './workload/rubric.ts';

export interface OracleCheck {
  readonly outcomes: readonly Outcome[];
  /** Sheets on which the hand-written scorer differs from the oracle in any points, the total or the class. */
  readonly handDiffers: number;
  readonly onCut: number;
  readonly classes: Record<string, number>;
}

/** What is right for every sheet, by exact rationals; and whether the hand-written scorer, the yardstick of speed, is right too. */
export function askOracle(sheets: readonly Scoresheet[]): OracleCheck {
  let handDiffers = 0;
  const classes: Record<string, number> = {};
  const outcomes = sheets.map((sheet) => {
    const answer = oracleAnswer(sheet);
    if (!agrees(sheet, answer)) handDiffers++;
    classes[answer.classId] = (classes[answer.classId] ?? 0) + 1;
    return { total: answer.total / 100, classId: answer.classId };
  });
  return { outcomes, handDiffers, onCut: outcomes.filter(({ total }) => total === 90 || total === 75 || total === 60).length, classes };
}

interface Answer {
  readonly total: number;
  readonly classId: string;
  readonly decidedBy: string;
  readonly criteria: readonly number[];
  readonly sections: readonly number[];
}

function oracleAnswer({ ratings }: Scoresheet): Answer {
  const { roundedTotal, criteria, sections, outcome } = oracleScore(rubric, { ratings });
  if (outcome.kind !== 'class') throw new Error(`the oracle gives no class: ${outcome.kind}`);
  return {
    total: hundredths(roundedTotal),
    classId: outcome.classId,
    decidedBy: outcome.decidedBy,
    criteria: Object.values(criteria).map(({ points }) => hundredths(points)),
    sections: Object.values(sections).map(({ points }) => hundredths(points)),
  };
}

function agrees(sheet: Scoresheet, right: Answer): boolean {
  const hand = scoreByHand(sheet);
  return (
    hand.valid &&
    Math.round(hand.total * 100) === right.total &&
    hand.classId === right.classId &&
    hand.decidedBy === right.decidedBy &&
    hand.criteria.every((points, i) => points === right.criteria[i]) &&
    hand.sections.every((points, i) => points === right.sections[i])
  );
}

/** "367/4" is 9175 hundredths; everything in this rubric is a whole number of them. */
function hundredths(figure: string | null): number {
  const [numerator = '', denominator = '1'] = (figure ?? '').split('/');
  const scaled = BigInt(numerator) * 100n;
  if (scaled % BigInt(denominator) !== 0n) throw new Error(`${figure} is not a whole number of hundredths`);
  return Number(scaled / BigInt(denominator));
}
