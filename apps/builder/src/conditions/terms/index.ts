import type { Term, TermNode } from '@chamdiem/core';
import type { TermKind } from '../ruleKind.ts';
import { answerKind } from './answer/answer.ts';
import { arithmeticKind } from './arithmetic/arithmetic.ts';
import { columnKind } from './column/column.ts';
import { countKind } from './count/count.ts';
import { countRowsKind } from './countRows/countRows.ts';
import { decimalKind } from './decimal/decimal.ts';
import { divideKind } from './divide/divide.ts';
import { factKind } from './fact/fact.ts';
import { findingsKind } from './findings/findings.ts';
import { ifKind } from './if/if.ts';
import { maxPointsKind } from './maxPoints/maxPoints.ts';
import { pointsKind } from './points/points.ts';
import { roundKind } from './round/round.ts';
import { rowsKind } from './rows/rows.ts';
import { selectKind } from './select/select.ts';
import { totalKind } from './total/total.ts';
import { valueKind } from './value/value.ts';

/** Every kind of term that the schema has; a plain number is a decimal. */
const termKinds: Readonly<Record<TermNode['op'] | 'decimal', TermKind>> = {
  decimal: decimalKind,
  points: pointsKind,
  maxPoints: maxPointsKind,
  total: totalKind,
  answer: answerKind,
  fact: factKind,
  value: valueKind,
  select: selectKind,
  column: columnKind,
  sumRows: rowsKind,
  maxRows: rowsKind,
  minRows: rowsKind,
  countRows: countRowsKind,
  findings: findingsKind,
  add: arithmeticKind,
  subtract: arithmeticKind,
  multiply: arithmeticKind,
  min: arithmeticKind,
  max: arithmeticKind,
  divide: divideKind,
  round: roundKind,
  if: ifKind,
  count: countKind,
};

/** What an author chooses from, in the order in which it is offered. */
export const termStarts = [...new Set(Object.values(termKinds))].flatMap(({ starts }) => starts);

export function kindOfTerm(node: Term): TermKind {
  return termKinds[typeof node === 'object' ? node.op : 'decimal'];
}

export function startOfTerm(node: Term) {
  return kindOfTerm(node).starts.find(({ names }) => names(node));
}
