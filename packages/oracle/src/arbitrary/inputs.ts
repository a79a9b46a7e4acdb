import type { Level } from '../types/items.ts';
import type { Column, Fact, RowTable, Rubric, Scale } from '../types/rubric.ts';
import type { Option } from '../types/classes.ts';
import type { Decimal, Text } from '../types/terms.ts';
import { domain, inDomain, written } from './numbers.ts';
import { maybe, tapeOf } from './tape.ts';
import type { Tape } from './tape.ts';

export const titled = (id: string): { id: string; title: Text } => ({ id, title: { en: id } });

const options = (prefix: string, count: number): Option[] => Array.from({ length: count }, (_, i) => titled(`${prefix}.o${i}`));

export function makeFacts(tapes: readonly number[][]): Fact[] {
  return tapes.map((numbers, i) => makeFact(tapeOf(numbers), `f${i}`));
}

function makeFact(tape: Tape, id: string): Fact {
  const kind = tape.pick(['number', 'boolean', 'option'] as const);
  const notApplicable = maybe(tape, 20, () => true);
  if (kind === 'boolean') return { kind, ...titled(id), notApplicable, default: maybe(tape, 25, () => tape.chance(50)) };
  if (kind === 'option') {
    const list = options(id, 2 + tape.below(4));
    return { kind, ...titled(id), options: list, notApplicable, default: maybe(tape, 25, () => tape.pick(list).id) };
  }
  const numbers = domain(tape);
  return { kind, ...titled(id), domain: numbers, notApplicable, default: maybe(tape, 25, () => written(tape, inDomain(tape, numbers))) };
}

export function makeTables(tapes: readonly number[][]): RowTable[] {
  return tapes.map((numbers, i) => {
    const tape = tapeOf(numbers);
    const id = `t${i}`;
    const columns = Array.from({ length: 1 + tape.below(4) }, (_, j) => makeColumn(tape, `${id}.c${j}`));
    const maxRows = 1 + tape.below(6);
    return { ...titled(id), minRows: maybe(tape, 30, () => tape.below(maxRows + 1)), maxRows, columns };
  });
}

function makeColumn(tape: Tape, id: string): Column {
  const kind = tape.pick(['number', 'boolean', 'option', 'number', 'text'] as const);
  if (kind === 'number') return { kind, ...titled(id), domain: domain(tape) };
  return kind === 'option' ? { kind, ...titled(id), options: options(id, 2 + tape.below(3)) } : { kind, ...titled(id) };
}

export function makeFindings(tape: Tape): Rubric['findings'] {
  const severities = Array.from({ length: 1 + tape.below(3) }, (_, i) => ({ ...titled(`v${i}`), requires: maybe(tape, 20, () => tape.few(['owner', 'deadline'] as const, 60)) }));
  return { severities, maxFindings: maybe(tape, 40, () => 1 + tape.below(20)) };
}

export function makeScales(tapes: readonly number[][]): Scale[] {
  return tapes.map((numbers, i) => {
    const tape = tapeOf(numbers);
    return { id: `s${i}`, levels: makeLevels(tape, `s${i}`, tape.chance(50) ? 'graded' : 'positive') };
  });
}

/** Levels, best first; of falling points mostly, and of no points for a grade. */
export function makeLevels(tape: Tape, prefix: string, sign: 'graded' | 'positive' | 'negative'): Level[] {
  const count = 2 + tape.below(4);
  const ladders: readonly Decimal[][] = [
    [5, 4, 3, 2, 1],
    [10, 7.5, 5, 2.5, 0],
    [1.25, 1, 0.85, 0.5, 0.25],
    ['0.3', '0.2', '0.1', 0, 0],
    [2, 5, 1, 5, 0],
  ];
  const ladder = tape.pick(ladders);
  return Array.from({ length: count }, (_, i) => {
    const points = ladder[i] ?? 0;
    const signed = sign === 'negative' ? (i === 0 ? 0 : -Number(ladder[ladder.length - i])) : points;
    return { ...titled(`${prefix}.l${i}`), points: sign === 'graded' ? undefined : signed };
  });
}
